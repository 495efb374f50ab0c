import { useState } from 'react'
import type { ReactElement } from 'react'
import { AnswerChip, Chips, FilterChips, ToggleChip } from '../chips.tsx'
import { EditInPlace } from '../edit-in-place.tsx'
import type { Saved } from '../edit-in-place.tsx'
import { SmallTable } from '../lists.tsx'
import { Section, Stack } from '../page.tsx'
import { Tabs, Views } from '../tabs.tsx'
import { Values } from '../values.tsx'

export function SmallExample(): ReactElement {
  const [filters, setFilters] = useState([
    { id: 'place', name: 'Keksilä ja Mallila' },
    { id: 'time', name: 'Tilasi tammi–toukokuussa' },
  ])
  const [on, setOn] = useState(true)
  const [phone, setPhone] = useState('040 000 0123')
  const [mail, setMail] = useState('aino@lehtorinne.example')
  const saveMail = async (value: string, over: string): Promise<Saved> => {
    if (over === 'aino@lehtorinne.example') return { theirs: 'aino.lehtonen@lehtorinne.example' }
    setMail(value)
    return 'saved'
  }
  const savePhone = async (value: string): Promise<Saved> => {
    if (!/^[+\d ]{5,}$/.test(value)) return { refused: 'Numero on liian lyhyt. Kirjoita se kokonaan.' }
    setPhone(value)
    return 'saved'
  }
  return (
    <>
      <Section title="Muuta paikallaan">
        <Values
          rows={[
            {
              name: 'Puhelin',
              values: [{ id: 'p', shown: <EditInPlace name="Puhelin" kind="tel" value={phone} onSave={savePhone} /> }],
            },
            {
              name: 'Sähköposti',
              values: [{ id: 'm', shown: <EditInPlace name="Sähköposti" value={mail} onSave={saveMail} /> }],
            },
            {
              name: 'Titteli',
              values: [{ id: 't', shown: <EditInPlace name="Titteli" value="" onSave={async () => 'saved'} /> }],
            },
          ]}
        />
      </Section>
      <Section title="Näkymät, rajaukset, vastaukset">
        <Stack>
          <Views
            name="Tallennetut näkymät"
            views={[
              { to: '#parts', name: 'Asiakkaat', count: '1 204', current: true },
              { to: '#parts', name: 'Mahdolliset asiakkaat', count: '318' },
              { to: '#parts', name: 'Uutiskirje', count: '640' },
            ].map((view, at) => ({ ...view, to: `${view.to}${at}` }))}
          />
          <FilterChips
            name="Rajaukset"
            filters={filters}
            onRemove={(id) => setFilters(filters.filter((one) => one.id !== id))}
          />
          <Chips>
            <ToggleChip on={on} onChange={setOn}>
              Tällä viikolla
            </ToggleChip>
            <ToggleChip on={!on} onChange={() => setOn(!on)}>
              Vain kiellot ja estot
            </ToggleChip>
          </Chips>
          <Chips>
            <AnswerChip onPress={() => undefined}>Toimitusohje</AnswerChip>
            <AnswerChip onPress={() => undefined}>Jätä pois</AnswerChip>
          </Chips>
          <Tabs
            name="Osat"
            tabs={[
              { id: 'one', name: 'Asiakirjat', count: '3', content: <p className="note">Kolme asiakirjaa.</p> },
              { id: 'two', name: 'Versiot', content: <p className="note">Kaksi versiota.</p> },
            ]}
          />
        </Stack>
      </Section>
      <Section title="Pieni taulukko">
        <SmallTable
          name="Viimeiset ajot"
          columns={[
            { id: 'night', name: 'Yö' },
            { id: 'gone', name: 'Poistettu', end: true },
            { id: 'left', name: 'Jäi', end: true },
            { id: 'why', name: 'Miksi jäi' },
          ]}
          rows={[
            { id: '1', cells: ['ke 25.11.', '12', '3', '2 avointa laskua, 1 lykätty'] },
            { id: '2', cells: ['ti 24.11.', '9', '0', ''] },
          ]}
        />
      </Section>
    </>
  )
}
