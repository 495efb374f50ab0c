import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOfHtml } from './document-html.ts'

const texts = (html: string): string[] => blocksOfHtml(html).map((block) => ('text' in block ? block.text : 'row'))

test('what nobody sees of a page is not read', () => {
  const page =
    '<head><title>x</title></head><h1>Seloste</h1><!-- <p>vanha</p> --><p>Tiedot<script>"<p>ei</p>"</script> säilyvät.</p>' +
    '<NAV>valikko</NAV ><form><p>lomake</p></form><p>Kaksi <b>vuotta</b>.</p>'
  assert.deepEqual(texts(page), ['Seloste', 'Tiedot säilyvät.', 'Kaksi vuotta.'])
})

test('what is opened and never ended hides the rest only where a browser hides it', () => {
  assert.deepEqual(texts('<p>a</p><nav><p>b</p>'), ['a', 'b'])
  assert.deepEqual(texts('<p>a</p><!-- <p>b</p>'), ['a'])
  assert.deepEqual(texts('<p>a</p><script><p>b</p>'), ['a'])
})

test('a megabyte of what is opened and never ended is read like any other', { timeout: 20_000 }, () => {
  for (const piece of ['<!--', '<nav>', '<a', '<svg ', '<script>', '<p', '</nav>'])
    assert.ok(blocksOfHtml(piece.repeat(1_000_000 / piece.length)).length < 3, piece)
})
