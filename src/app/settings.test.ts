import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSecure, originsOf, readSettings, type Settings } from './settings.ts'

const settings = (env: NodeJS.ProcessEnv): Settings => {
  const read = readSettings(env)
  assert.ok('settings' in read, JSON.stringify(read))
  return read.settings
}
const trouble = (env: NodeJS.ProcessEnv) => {
  const read = readSettings(env)
  return 'trouble' in read ? read.trouble.code : undefined
}

test('with no settings only this machine is listened to, on port 3000', () => {
  const { host, port, tls, proxy } = settings({})
  assert.deepEqual([host, port, tls, proxy], ['127.0.0.1', 3000, undefined, undefined])
  assert.deepEqual(originsOf(settings({})), ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
  assert.equal(isSecure(settings({})), false)
})

test('another address is refused until a certificate or a trusted proxy is there', () => {
  assert.equal(trouble({ SELOSTE_HOST: '0.0.0.0' }), 'host-needs-tls')
  assert.equal(trouble({ SELOSTE_HOST: '0.0.0.0', SELOSTE_CERTIFICATE: '/c' }), 'tls-half')
  assert.ok(isSecure(settings({ SELOSTE_HOST: '0.0.0.0', SELOSTE_CERTIFICATE: '/c', SELOSTE_KEY: '/k' })))
  const proxied = settings({
    SELOSTE_HOST: '10.0.0.5',
    SELOSTE_PROXY: 'https://crm.koe.example',
    SELOSTE_PROXY_FROM: '10.0.0.1',
  })
  assert.deepEqual(originsOf(proxied), ['https://crm.koe.example'])
  assert.ok(isSecure(proxied))
  assert.equal(trouble({ SELOSTE_PROXY: 'http://crm.koe.example' }), 'proxy-wrong')
  assert.equal(trouble({ SELOSTE_PROXY: 'https://crm.koe.example', SELOSTE_PROXY_FROM: 'proxy' }), 'proxy-wrong')
})

test('a port that is none is told', () => {
  for (const port of ['', '0x1', '70000', 'http'])
    if (port) assert.equal(trouble({ SELOSTE_PORT: port }), 'port-wrong', port)
})
