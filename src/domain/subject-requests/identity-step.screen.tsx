import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { words } from './identity-screen.words.ts'
import type { identifyRequester } from './identify-requester.ts'
import type { CasePage } from './request.screen.tsx'
import type { IdentityWay } from './request-terms.rules.ts'
import { SubjectChoice } from './subject-choice.screen.tsx'
import type { words as termWords } from './terms-screen.words.ts'

/** Whose data are meant, and how the one who asks was recognised: only ways that suffice, the lightest first. */
export function IdentityStep({ page }: { page: CasePage }): ReactElement {
  const say = useWords<typeof words>('subject-requests.identity-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const { act, atWork, refused } = useAct<typeof identifyRequester>('identify-requester')
  const [person, setPerson] = useState(page.person ?? undefined)
  const [how, setHow] = useState<IdentityWay>()
  const [note, setNote] = useState('')
  const [authority, setAuthority] = useState(page.authority ?? '')
  const [missing, setMissing] = useState(false)
  const send = async () => {
    if (atWork) return
    setMissing(how === undefined)
    if (how === undefined) return
    await act({
      request: page.request,
      version: page.version,
      ...(person === undefined ? {} : { person }),
      how,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(authority.trim() === '' ? {} : { authority: authority.trim() }),
    })
  }
  return (
    <div className="form spaced">
      <SubjectChoice page={page} chosen={person} onChoose={setPerson} />
      <OneOf
        question={say('howKnown')}
        hint={say('howKnownHint')}
        {...(missing && how === undefined ? { error: say('chooseHow') } : {})}
        answers={page.identity.enough
          .filter((id) => id !== 'not-needed')
          .map((id) => ({ id, name: term(`identity.${id}`), note: say(`identityNotes.${id as KnownWay}`) }))}
        value={how}
        onChange={setHow}
      />
      {page.identity.authorityNeeded && (
        <TextField label={say('authority')} hint={say('authorityHint')} value={authority} onChange={setAuthority} />
      )}
      <TextField label={say('identityNote')} optional value={note} onChange={setNote} />
      <Refusals refused={refused} />
      <Tell>{say('neverAsked')}</Tell>
      <div className="acts">
        <Button look="main" atWork={atWork} onPress={() => void send()}>
          {say('markIdentified')}
        </Button>
      </div>
    </div>
  )
}

type KnownWay = Exclude<IdentityWay, 'not-needed'>
