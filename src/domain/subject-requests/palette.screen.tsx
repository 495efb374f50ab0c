import { fitsWords } from '../../ui/fits.ts'
import { InboxIcon } from '../../ui/icons.tsx'
import type { Hit, PaletteSource } from '../../ui/palette-hits.ts'
import { fillIn, textAt } from '../../ui/say.ts'
import type { Shell } from '../../ui/shell.tsx'
import type { Answer, OutputOf } from '../../ui/answer.ts'
import type { listRequests } from './list-requests.ts'

/** Open requests by number or by who asks, and recording one from anywhere. */
export const requestHits = (shell: Shell): PaletteSource => ({
  id: 'requests',
  slow: true,
  search: async (text, signal) => {
    const may = (permission: string) => shell.session.permissions.includes(permission)
    const say = (key: string) =>
      fillIn(textAt(shell.textsOf('subject-requests.list-screen'), key) ?? key, {}, shell.session.language)
    const receive: Hit[] =
      may('change people') && may('handle requests')
        ? [
            {
              id: 'receive-request',
              name: say('receive'),
              icon: InboxIcon,
              onChoose: () => shell.go('/requests', { state: { receive: true } }),
            },
          ]
        : []
    const acts = { id: 'request-acts', name: say('here'), hits: receive.filter((hit) => fitsWords(hit.name, text)) }
    if (text.trim().length < 2 || !may('handle requests')) return [acts]
    const answer = (await shell.call('list-requests', {}, { purpose: 'fulfilling-rights', signal })) as Answer<
      OutputOf<typeof listRequests>
    >
    const found = 'done' in answer ? answer.done.requests : []
    const hits = found
      .map((one): Hit => ({
        id: one.request,
        name: `${one.number} ${one.requester ?? one.contact ?? say('someone')}`,
        icon: InboxIcon,
        to: `/requests/${one.request}`,
      }))
      .filter((hit) => fitsWords(hit.name, text) || hit.name.startsWith(text.trim()))
    return [{ id: 'requests', name: say('title'), hits: hits.slice(0, 6) }, acts]
  },
})
