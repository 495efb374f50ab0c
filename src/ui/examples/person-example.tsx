import { useState } from 'react'
import type { ReactElement } from 'react'
import { MoreMenu } from '../act-menu.tsx'
import { Button, TextButton } from '../button.tsx'
import { EditInPlace } from '../edit-in-place.tsx'
import { InvoiceIcon, MailIcon, PhoneIcon, TargetIcon, UploadIcon } from '../icons.tsx'
import { Lifeline } from '../lifeline.tsx'
import { Link } from '../link.tsx'
import { Events } from '../lists.tsx'
import { Page, Section, TwoColumns } from '../page.tsx'
import { StateMark } from '../state-mark.tsx'
import { Facts, Values } from '../values.tsx'

const about = (name: string) => ({
  name,
  content: (
    <>
      <b>Taimitie 4, 01234 Keksilä</b>
      <Facts
        facts={[
          { name: 'Lähde', value: 'Asiakas itse, tilauslomakkeet' },
          { name: 'Tiedosto', value: 'Asiakkaat 2026.xlsx, rivi 412' },
          { name: 'Saatu', value: '3.2.2026' },
          { name: 'Toi', value: 'Kirsi Rekola, tuonti 14' },
          { name: 'Aiempi', value: 'Varvikuja 1, 01234 Keksilä, 14.4.2021 alkaen' },
          { name: 'Säilytys', value: '5 vuotta asiakkuuden päättymisestä' },
        ]}
      />
      <div className="acts">
        <TextButton>Korjaa</TextButton>
        <TextButton>Palauta aiempi</TextButton>
      </div>
    </>
  ),
})

export function PersonExample(): ReactElement {
  const [address, setAddress] = useState('Taimitie 4, 01234 Keksilä')
  return (
    <Page
      title="Aino Lehtonen"
      tabTitle="Henkilö"
      trail={[{ to: '#people', name: 'Asiakkaat' }, { name: '37 / 1 204' }]}
      lead={
        <>
          Toimitusjohtaja, <Link to="#person">Lehtorinteen Taimisto Oy</Link>
        </>
      }
      marks={<StateMark state="banned">Ei puhelinmarkkinointia</StateMark>}
      acts={
        <>
          <Button icon={PhoneIcon}>Soita</Button>
          <Button icon={MailIcon}>Kirjoita</Button>
          <Button look="main">Kirjaa tapahtuma</Button>
          <MoreMenu acts={[{ id: 'erase', name: 'Poista tiedot', last: true }]} />
        </>
      }
    >
      <TwoColumns
        sideName="Tapahtumat"
        side={
          <Section title="Tapahtumat" bare>
            <button type="button" className="compose">
              Mitä tapahtui?<kbd aria-hidden="true">M</kbd>
            </button>
            <Events
              events={[
                {
                  id: '1',
                  icon: PhoneIcon,
                  text: 'Puhelu: tilaa keväällä 40 omenapuun tainta, toimitus viikolla 19.',
                  meta: 'eilen 14.20 · Jussi Halme',
                },
                {
                  id: '2',
                  icon: InvoiceIcon,
                  text: (
                    <>
                      <Link to="#person">Lasku 1042</Link>, 318,50 €, avoinna
                    </>
                  ),
                  meta: '12.11. · eräpäivä 30.11.',
                },
                { id: '3', icon: UploadIcon, text: 'Osoite muuttui tuonnissa 14', meta: '3.2. · Kirsi Rekola' },
                {
                  id: '4',
                  state: 'banned',
                  text: 'Kielsi puhelinmarkkinoinnin',
                  meta: '12.3.2025 puhelimessa · vahvistus lähetetty samana päivänä',
                },
                { id: '5', state: 'added', text: 'Tuli asiakkaaksi', meta: '14.4.2021 · tilaus 7' },
              ]}
            />
            <p className="looked">
              Katsottu tänä vuonna 12 kertaa. <Link to="#person">Kuka ja miksi</Link>
            </p>
          </Section>
        }
      >
        <Section title="Tiedot" note="Häneltä itseltään 14.4.2021, ellei rivillä toisin sanota">
          <Values
            rows={[
              {
                name: 'Puhelin',
                values: [
                  {
                    id: '1',
                    shown: <Link to="tel:+358400000123">040 000 0123</Link>,
                    mark: (
                      <StateMark state="banned" lone>
                        ei markkinointiin
                      </StateMark>
                    ),
                    about: about('Mistä puhelinnumero on'),
                  },
                ],
              },
              {
                name: 'Sähköposti',
                values: [
                  {
                    id: '2',
                    shown: <Link to="mailto:aino.lehtonen@lehtorinne.example">aino.lehtonen@lehtorinne.example</Link>,
                    about: about('Mistä sähköpostiosoite on'),
                  },
                ],
              },
              {
                name: 'Postiosoite',
                values: [
                  {
                    id: '3',
                    shown: (
                      <EditInPlace
                        name="Postiosoite"
                        value={address}
                        onSave={async (value) => {
                          setAddress(value)
                          return 'saved'
                        }}
                      />
                    ),
                    origin: 'tuonnista 14, 3.2.2026',
                    about: about('Mistä postiosoite on'),
                  },
                ],
              },
              { name: 'Kieli', values: [{ id: '4', shown: 'suomi' }] },
              {
                name: 'Kiinnostus',
                values: [{ id: '5', shown: 'hedelmäpuut, pensasaidat', origin: 'Jussi Halme, puhelu 24.11.' }],
              },
            ]}
          />
          <p className="elsewhere">
            <TargetIcon />
            <span>
              4 tietoa kuuluu toiseen tarkoitukseen: <TextButton>Laskutus</TextButton>
            </span>
          </p>
        </Section>
        <Section title="Rekisterit ja säilytys" note={<TextButton note>Luvat ja kiellot</TextButton>}>
          <Lifeline
            today="2026-11-25"
            lives={[
              {
                name: 'Asiakkaat',
                note: 'oikeutettu etu',
                begun: '2021-04-14',
                openEnded: true,
                until: '5 v asiakkuuden lopusta',
                untilNote: 'asiakas 14.4.2021 alkaen',
              },
              {
                name: 'Laskutus',
                note: 'kirjanpitolaki',
                begun: '2021-04-14',
                keptUntil: '2032-12-31',
                until: '31.12.2032 asti',
                untilNote: 'uusin tosite 12.11.2026',
              },
              {
                name: 'Uutiskirje',
                note: 'suostumus',
                begun: '2022-05-03',
                openEnded: true,
                until: 'kunnes hän peruu',
                untilNote: 'annettu 3.5.2022',
              },
            ]}
          />
        </Section>
      </TwoColumns>
    </Page>
  )
}
