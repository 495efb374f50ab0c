import type { ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { CloseIcon } from './icons.tsx'
import { useKeys } from './keys.tsx'
import { useUiWords } from './language.tsx'

type Message = { text: string; act?: { name: string; do: () => void } | undefined }

const queue = new ToastQueue<Message>({ maxVisibleToasts: 2 })

/**
 * Says on the message line what just happened, with a way back where there is one:
 * `tell('Puhelinnumero muutettu', { name: 'Kumoa', do: undo })`. Ctrl+Z does the newest.
 */
export function tell(text: string, act?: Message['act']): void {
  queue.add({ text, act }, { timeout: act ? 12_000 : 6_000 })
}

/** The place of the message line; once in the frame. */
export function MessageLine(): ReactElement {
  const say = useUiWords()
  useKeys([
    {
      keys: 'mod+z',
      name: say('undo'),
      act: () => {
        const newest = queue.visibleToasts.find((toast) => toast.content.act)
        if (!newest) return
        newest.content.act?.do()
        queue.close(newest.key)
      },
    },
  ])
  return (
    <ToastRegion queue={queue} className="messages" aria-label={say('messages')}>
      {({ toast }) => (
        <Toast toast={toast} className="message">
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.act && (
            <Button
              onPress={() => {
                toast.content.act?.do()
                queue.close(toast.key)
              }}
            >
              {toast.content.act.name}
            </Button>
          )}
          <Button slot="close" className="shut" aria-label={say('close')}>
            <CloseIcon />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
