import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../button.tsx'
import { Bars, Clock } from '../clock.tsx'
import { LogLines, SideNote } from '../log-lines.tsx'
import { Page, Section, TwoColumns } from '../page.tsx'
import { StateMark } from '../state-mark.tsx'
import { Values } from '../values.tsx'
import { MarkKey, MarkRow, WordLines } from '../word-lines.tsx'

const months = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? String(((at + 11) % 12) + 1) : undefined))

export function KeepingExample(): ReactElement {
  const [line, setLine] = useState('1')
  return (
    <Page title="Kello, pylväät, lauseet, loki" lead="Osat, joilla rekisterinpito näytetään.">
      <TwoColumns
        sideName="Määräaika"
        side={
          <Clock
            name="Vastattava viimeistään 6.12.2026, 11 päivää jäljellä"
            figure="11"
            unit="päivää jäljellä"
            begun="2026-11-06"
            today="2026-11-25"
            strict="2026-12-06"
            latest="2026-12-07"
            isFree={(day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())}
            first="6.11. saapui"
            last="su 6.12."
            note="Laki sallii vielä ma 7.12., koska 6.12. on itsenäisyyspäivä."
          />
        }
      >
        <Section title="Poistuu kuukausittain" note="yhteensä 12 kk">
          <Bars
            marks={months}
            rows={[
              {
                id: 'customers',
                name: 'Asiakkaat',
                note: '5 v asiakkuuden lopusta',
                said: 'Asiakkaat: 151 poistuu 12 kuukaudessa, eniten 26 kerralla',
                values: [9, 14, 8, 11, 17, 22, 13, 9, 7, 12, 26, 3],
                total: '151',
                peaks: { 10: '26' },
              },
              {
                id: 'invoices',
                name: 'Laskut',
                note: 'kirjanpitolaki',
                said: 'Laskut: 1 106 poistuu 12 kuukaudessa, kaikki kerralla',
                values: [1106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                total: '1 106',
                peaks: { 0: '1 106' },
              },
            ]}
          />
        </Section>
      </TwoColumns>
      <Section title="Lupaukset">
        <MarkRow
          name="Kaikki lauseet selosteen järjestyksessä"
          marks={(['kept', 'kept', 'attested', 'kept', 'waiting', 'open', 'late', 'kept'] as const).map(
            (state, at) => ({
              id: `l${at + 1}`,
              state,
              name: `${at + 1}. ${{ kept: 'toteutuu', attested: 'vahvistettu', waiting: 'vanhenee', open: 'ei tarkistettu', late: 'ei toteudu' }[state]}`,
              to: `#keeping-${at}`,
            }),
          )}
        />
        <MarkKey
          counts={[
            { state: 'kept', count: '34', name: 'toteutuu' },
            { state: 'attested', count: '4', name: 'vahvistettu' },
            { state: 'waiting', count: '1', name: 'vanhenee pian' },
            { state: 'late', count: '1', name: 'ei toteudu' },
          ]}
        />
        <WordLines
          lines={[
            {
              id: 'l7',
              state: 'late',
              stateWord: 'Ei toteudu',
              word: 'Korjaamme virheelliset tiedot viivytyksettä.',
              how: 'Ohjelma mittaa',
              figure: (
                <>
                  Tavoite 3 päivää. <b>2 korjausta auki</b>, vanhin 9 päivää.
                </>
              ),
              acts: (
                <>
                  <Button small look="main">
                    Avaa korjaukset
                  </Button>
                  <Button small look="quiet">
                    Katso lauseen paikka
                  </Button>
                </>
              ),
            },
            {
              id: 'l1',
              state: 'kept',
              stateWord: 'Toteutuu',
              word: 'Lähetämme postia vain niille, jotka eivät ole kieltäneet sitä.',
              how: 'Ohjelma estää',
              figure: (
                <>
                  <b>46</b> jätetty pois listoilta tänä vuonna.
                </>
              ),
            },
          ]}
        />
      </Section>
      <Section title="Loki" bare>
        <TwoColumns
          width="21rem"
          sideName="Rivi 184 298"
          side={
            <SideNote title="Rivi 184 298">
              <Values
                rows={[
                  { name: 'Milloin', values: [{ id: '1', shown: '25.11.2026 klo 10.42.07' }] },
                  { name: 'Teko', values: [{ id: '2', shown: <code>see-person</code> }] },
                  {
                    name: 'Sinetti',
                    values: [{ id: '3', shown: <StateMark state="kept">ehjä, klo 12.00</StateMark> }],
                  },
                ]}
              />
            </SideNote>
          }
        >
          <LogLines
            chosen={line}
            onChoose={setLine}
            days={[
              {
                name: 'Keskiviikko 25.11.',
                lines: [
                  {
                    id: '1',
                    when: '10.42',
                    who: 'Jussi Halme',
                    what: (
                      <>
                        Avasi henkilön <b>Aino Lehtonen</b>
                      </>
                    ),
                    why: 'Asiakaspalvelu',
                  },
                  {
                    id: '2',
                    when: '10.28',
                    who: 'Petri Salmi',
                    what: (
                      <>
                        Yritti avata henkilön <b>Aino Lehtonen</b>
                      </>
                    ),
                    mark: (
                      <StateMark state="banned" wrap>
                        Ei oikeutta: tilitoimisto näkee vain laskutuksen
                      </StateMark>
                    ),
                    why: 'Laskutus',
                  },
                ],
              },
            ]}
          />
        </TwoColumns>
      </Section>
    </Page>
  )
}
