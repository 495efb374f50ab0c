import type { ReactElement } from 'react'
import { Button } from '../button.tsx'
import { EditIcon, HourglassIcon, InboxIcon, PhoneIcon } from '../icons.tsx'
import { Link } from '../link.tsx'
import { DueList, QuietList } from '../lists.tsx'
import { Page, Section, TwoColumns } from '../page.tsx'

export function TodayExample(): ReactElement {
  return (
    <Page
      title="Keskiviikko 25.11."
      acts={
        <>
          <Button icon={InboxIcon}>Kirjaa pyyntö</Button>
          <Button look="main">Kirjaa tapahtuma</Button>
        </>
      }
    >
      <TwoColumns
        width="21rem"
        sideName="Ohjelma hoiti"
        side={
          <>
            <Section title="Ohjelma hoiti" bare>
              <QuietList
                items={[
                  { id: '1', state: 'kept', text: 'Viime yönä 12 henkilöä poistui ja 11 anonymisoitiin.' },
                  { id: '2', state: 'kept', text: 'Varmuuskopio otettu ja tarkistettu klo 3.10.' },
                ]}
              />
            </Section>
            <Section title="Viimeksi avatut" bare>
              <QuietList
                items={[
                  { id: '1', text: <Link to="#person">Aino Lehtonen</Link>, when: '10.42' },
                  { id: '2', text: <Link to="#person">Strandgård Ab</Link>, when: 'eilen' },
                ]}
              />
            </Section>
          </>
        }
      >
        <Section title="Myöhässä" count="2" state="late">
          <DueList
            items={[
              {
                id: '1',
                icon: EditIcon,
                what: 'Korjaa osoite',
                who: 'Onni Kanerva, pyyntö 2026-12',
                when: '6 päivää',
                late: true,
                to: '#person',
              },
              {
                id: '2',
                icon: HourglassIcon,
                what: 'Poista käsin 3 henkilöä',
                who: 'Mahdolliset asiakkaat',
                when: '4 päivää',
                late: true,
              },
            ]}
          />
        </Section>
        <Section title="Tänään" count="1">
          <DueList
            items={[
              {
                id: '1',
                icon: PhoneIcon,
                what: 'Soita tarjouksesta 121',
                who: 'Petra Wallenius, Asunto Oy Keksilän Kuja',
                when: 'klo 14',
                to: '#person',
              },
            ]}
          />
        </Section>
      </TwoColumns>
    </Page>
  )
}
