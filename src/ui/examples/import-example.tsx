import type { ReactElement } from 'react'
import { BottomBar } from '../bottom-bar.tsx'
import { Button, TextButton } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { Disclosure } from '../disclosure.tsx'
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
      <div className="told">
        <dl>
          <div>
            <dt>Rekisteri</dt> <dd>Asiakkaat</dd>
          </div>
          <div>
            <dt>Lähde</dt> <dd>Asiakas itse, tilauslomakkeet</dd>
          </div>
          <div>
            <dt>Saatu</dt> <dd>sarakkeesta ”Asiakas alk.”</dd>
          </div>
        </dl>
        <TextButton>Muuta</TextButton>
      </div>
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
        <div className="decide">
          <span className="line">rivi 88</span>
          <div>
            <span className="lbl">Tiedostossa</span>
            <b>Korhonen Helena</b>helena.korhonen@posti.example
            <br />
            <ins>040 000 0411</ins>
          </div>
          <div>
            <span className="lbl">Rekisterissä 2.9.2023 alkaen</span>
            <b>Helena Korhonen-Laine</b>helena.korhonen@posti.example
            <br />
            <span className="faint">ei puhelinta</span>
          </div>
          <div className="choose">
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
          </div>
          <p className="why">Sama sähköposti, eri sukunimi. Ehdotus: sama henkilö, puhelin täydentyy.</p>
        </div>
      </Section>
      <Section id="out" title="8 jää pois" state="goes" note={<TextButton note>Lataa Exceliin syyn kanssa</TextButton>}>
        <div className="left-out">
          <span className="line">rivi 402</span>
          <b>nimeä ei näytetä</b>
          <span>Hän on kieltänyt tietojensa käytön. Kielto on voimassa, vaikka tiedot on poistettu.</span>
        </div>
        <div className="left-out">
          <span className="line">rivi 311</span>
          <b>Mäkelä Juhani</b>
          <span>Sähköpostisarakkeessa on puhelinnumero ”0400000517”, eikä muuta yhteystietoa ole.</span>
        </div>
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
