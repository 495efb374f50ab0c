import type { ReactElement } from 'react'
import { BottomBar } from '../bottom-bar.tsx'
import { Button, TextButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { Disclosure } from '../disclosure.tsx'
import { DoubtRow, LeftOutRow, Told } from '../file-rows.tsx'
import { Page, Section } from '../page.tsx'
import { Share } from '../share.tsx'

export function ImportExample(): ReactElement {
  return (
    <Page
      title="Näin Asiakkaat 2026.xlsx tulisi rekisteriin"
      trail={[{ to: '#people', name: 'Henkilöt' }, { name: 'Tuonti' }, { name: 'Esikatselu' }]}
      lead="Kävimme läpi kaikki 1 212 riviä. Mitään ei ole vielä tallennettu."
      acts={<Button>Muuta sarakkeita</Button>}
      bar={
        <BottomBar note="15 jää odottamaan päätöstäsi ja 8 pois. Tuonnin voi perua.">
          <Button look="quiet">Keskeytä</Button>
          <Button look="main">Tuo 1 189 riviä</Button>
        </BottomBar>
      }
    >
      <Told
        facts={[
          { name: 'Rekisteri', value: 'Asiakkaat' },
          { name: 'Lähde', value: 'Asiakas itse, tilauslomakkeet' },
          { name: 'Saatu', value: 'sarakkeesta ”Asiakas alk.”' },
        ]}
        act={<TextButton>Muuta</TextButton>}
      />
      <Share
        parts={[
          { id: 'new', count: 1148, name: 'uutta henkilöä', state: 'added', colour: 'act', to: '#new' },
          { id: 'filled', count: 41, name: 'täydentyy', state: 'filled', colour: 'good', to: '#filled' },
          { id: 'doubt', count: 15, name: 'odottaa päätöstäsi', state: 'waiting', colour: 'wait', to: '#doubt' },
          { id: 'out', count: 8, name: 'jää pois', state: 'goes', colour: 'bad', to: '#out' },
        ]}
      />
      <Section
        id="doubt"
        title="15 voi olla jo rekisterissä"
        state="waiting"
        note={<TextButton note>Sama sähköposti on sama henkilö (9)</TextButton>}
      >
        <DoubtRow
          line="rivi 88"
          sides={[
            {
              label: 'Tiedostossa',
              content: (
                <>
                  <b>Korhonen Helena</b>helena.korhonen@posti.example
                  <br />
                  <ins>040 000 0411</ins>
                </>
              ),
            },
            {
              label: 'Rekisterissä 2.9.2023 alkaen',
              content: (
                <>
                  <b>Helena Korhonen-Laine</b>helena.korhonen@posti.example
                  <br />
                  <span className="faint">ei puhelinta</span>
                </>
              ),
            },
          ]}
          choose={
            <ChoiceField
              unseen
              label="Päätös riville 88"
              choices={[
                { id: 'same', name: 'Sama henkilö' },
                { id: 'new', name: 'Eri henkilö' },
                { id: 'out', name: 'Jätä pois' },
              ]}
              value={undefined}
              onChange={() => undefined}
            />
          }
          why="Sama sähköposti, eri sukunimi. Ehdotus: sama henkilö, puhelin täydentyy."
        />
      </Section>
      <Section id="out" title="8 jää pois" state="goes" note={<TextButton note>Lataa Exceliin syyn kanssa</TextButton>}>
        <LeftOutRow
          line="rivi 402"
          name="nimeä ei näytetä"
          why="Hän on kieltänyt tietojensa käytön. Kielto on voimassa, vaikka tiedot on poistettu."
        />
        <LeftOutRow
          line="rivi 311"
          name="Mäkelä Juhani"
          why="Sähköpostisarakkeessa on puhelinnumero ”0400000517”, eikä muuta yhteystietoa ole."
        />
      </Section>
      <div className="section">
        <Disclosure id="filled" title="41 täydentyy" state="filled" note="38 saa puhelinnumeron, 3 uuden osoitteen">
          <p>Rivit tulevat tähän.</p>
        </Disclosure>
        <Disclosure id="new" title="1 148 uutta" state="added" note="säilytysaika alkaa asiakkuuden päättymisestä">
          <p>Rivit tulevat tähän.</p>
        </Disclosure>
      </div>
    </Page>
  )
}
