import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page, Row, Stack } from '../../ui/page.tsx'
import { useGo, useKept, useWords } from '../../ui/shell.tsx'
import { AddFields } from './add-fields.screen.tsx'
import { useAdding } from './adding.screen.tsx'
import type { words } from './add-screen.words.ts'

/** Adding a person on a page of its own. */
export function AddPersonScreen(): ReactElement {
  const say = useWords<typeof words>('people.add-screen')
  const go = useGo()
  const [{ name }] = useKept({ name: '' })
  const adding = useAdding({ name }, (person) => go(`/people/${person}`, { replace: true }))
  return (
    <Page title={say('title')}>
      <Stack>
        <AddFields adding={adding} />
        <Row>
          <Button look="main" atWork={adding.atWork} onPress={() => adding.send()}>
            {say(adding.atWork ? 'adding' : adding.wantsEvenSo ? 'evenSo' : 'add')}
          </Button>
          <ButtonLink to="/people">{say('cancel')}</ButtonLink>
        </Row>
      </Stack>
    </Page>
  )
}
