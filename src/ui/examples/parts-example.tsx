import { useState } from 'react'
import type { ReactElement } from 'react'
import { ActMenu, MoreMenu } from '../act-menu.tsx'
import { BottomBar } from '../bottom-bar.tsx'
import { Button, IconButton, TextButton } from '../button.tsx'
import { Dialog, LastQuestion } from '../dialog.tsx'
import { Disclosure } from '../disclosure.tsx'
import { CloseIcon, EditIcon, MailIcon, PhoneIcon, PlusIcon, TargetIcon, TrashIcon, UploadIcon } from '../icons.tsx'
import { ButtonLink, Link } from '../link.tsx'
import { tell } from '../message-line.tsx'
import { Page, Row, Section, Stack } from '../page.tsx'
import { Progress } from '../progress.tsx'
import { StateMark } from '../state-mark.tsx'
import { EmptyState, ErrorLine, Restricted, Tell } from '../tell.tsx'
import { FieldsExample } from './fields-example.tsx'
import { SmallExample } from './small-example.tsx'

const states = [
  ['kept', 'Pitää', 'ohjelma estää, tekee tai mittaa'],
  ['attested', 'Vakuutettu', 'nimetty ihminen on vakuuttanut, päivään asti'],
  ['waiting', 'Odottaa', 'jonkun on tehtävä jotain, aikaa on'],
  ['late', 'Ei pidä, myöhässä', 'aika meni tai raja ylittyi'],
  ['open', 'Vahvistamatta', 'kukaan ei ole vielä sanonut'],
  ['banned', 'Kielto', 'henkilö on kieltänyt tämän käytön'],
  ['held', 'Rajoitettu, lykätty', 'säilyy, mutta ei käytetä'],
  ['goes', 'Poistuu', 'menee nyt'],
  ['later', 'Poistuu myöhemmin', 'menee itsestään, kun syy päättyy'],
  ['added', 'Uusi', 'tulee rekisteriin'],
  ['filled', 'Täydentyy', 'saa puuttuvan tiedon'],
  ['same', 'Ehkä sama', 'joku päättää'],
] as const

export function PartsExample(): ReactElement {
  const [dialog, setDialog] = useState(false)
  const [last, setLast] = useState(false)
  const [aim, setAim] = useState('care')
  const aims = [
    ['care', 'Asiakaspalvelu', 'yhteystiedot, tilaukset, tapahtumat'],
    ['billing', 'Laskutus', 'laskutustiedot, laskut'],
    ['marketing', 'Markkinointi', 'vain ne, jotka eivät ole kieltäneet'],
  ] as const
  return (
    <Page
      title="Osat"
      lead="Osat ja niiden tilat. Jokainen tila on muoto ja sana, väri vain toistaa ne."
      trail={[{ to: '#parts', name: 'Asetukset' }, { name: 'Osat' }]}
      acts={
        <>
          <Button icon={UploadIcon}>Tuo tiedostosta</Button>
          <Button look="main" icon={PlusIcon}>
            Lisää henkilö
          </Button>
          <MoreMenu acts={[{ id: 'a', name: 'Muuta', icon: EditIcon }]} />
        </>
      }
      bar={
        <BottomBar
          what="3 valittu"
          note="Osoitetarrat: 2 mukana, 1 jää pois. Henkilö: Helmi Koskela, kieltänyt postin."
        >
          <Button>Osoitetarrat</Button>
          <Button>Postituslista</Button>
          <Button look="quiet">Poista valinta</Button>
        </BottomBar>
      }
    >
      <div className="sheet-of-parts">
        <Section title="Painikkeet">
          <Stack>
            <Row>
              <Button look="main">Tallenna</Button>
              <Button>Muuta</Button>
              <Button look="quiet">Peru</Button>
              <Button look="danger">Poista 23 tietoa</Button>
            </Row>
            <Row>
              <Button look="main" atWork>
                Tallennetaan
              </Button>
              <Button small>Pieni</Button>
              <Button small look="main">
                Pieni teko
              </Button>
              <IconButton icon={CloseIcon} name="Sulje" />
              <IconButton icon={CloseIcon} name="Sulje ilman reunaa" bare />
              <ButtonLink to="#parts">Mene sivulle</ButtonLink>
              <TextButton>Muuta</TextButton>
              <Link to="#parts">Linkki</Link>
            </Row>
            <p className="note">
              Painiketta ei harmaannuteta. Jos teko ei onnistu, se kertoo miksi ja vie oikeaan kohtaan.
            </p>
          </Stack>
        </Section>

        <Section title="Ikkunat ja valikot">
          <Stack>
            <Row>
              <Button onPress={() => setDialog(true)}>Avaa ikkuna</Button>
              <Button onPress={() => setLast(true)}>Kysy viimeinen kysymys</Button>
              <Button onPress={() => tell('Puhelinnumero muutettu', { name: 'Kumoa', do: () => tell('Kumottu') })}>
                Kerro viestirivillä
              </Button>
            </Row>
            <Row>
              <ActMenu
                name="Soita"
                acts={[
                  { id: 'case', name: 'Soita asiakasasiassa', note: '040 000 0123', icon: PhoneIcon },
                  {
                    id: 'ad',
                    name: 'Markkinointipuhelu ei käy',
                    refused: 'Kielletty 12.3.2025. Henkilö: Aino Lehtonen.',
                    icon: PhoneIcon,
                  },
                  '-',
                  { id: 'mail', name: 'Kirjoita', icon: MailIcon, keys: 'M' },
                  {
                    id: 'go',
                    name: 'Poista tiedot',
                    note: 'Näyttää ensin, mitä poistuu.',
                    icon: TrashIcon,
                    last: true,
                  },
                ]}
              >
                <Button icon={PhoneIcon}>Soita</Button>
              </ActMenu>
              <ActMenu
                name="Tarkoitus"
                acts={aims.map(([id, name, note], at) => ({
                  id,
                  name,
                  note,
                  keys: String(at + 1),
                  chosen: aim === id,
                  onChoose: () => setAim(id),
                }))}
              >
                <Button icon={TargetIcon}>Vaihda tarkoitus</Button>
              </ActMenu>
            </Row>
          </Stack>
          <Dialog
            title="Lykkää poistoa"
            isOpen={dialog}
            onClose={() => setDialog(false)}
            acts={
              <>
                <Button onPress={() => setDialog(false)}>Peru</Button>
                <Button look="main" onPress={() => setDialog(false)}>
                  Lykkää poistoa
                </Button>
              </>
            }
          >
            <p>Kerro syy ja päivä, jona asia tarkistetaan uudelleen.</p>
          </Dialog>
          <LastQuestion
            title="Poistetaanko 23 tietoa?"
            isOpen={last}
            onCancel={() => setLast(false)}
            onAct={() => setLast(false)}
            act="Poista ja vastaa"
          >
            <p>Henkilö: Ilona Vuorela. Tiedot katoavat heti, eikä niitä voi palauttaa, ei varmuuskopiostakaan.</p>
            <ul>
              <li>
                <StateMark state="later">7 tietoa poistuu myöhemmin itsestään</StateMark>
              </li>
            </ul>
          </LastQuestion>
        </Section>

        <Section title="Tilat">
          <table className="table">
            <thead className="unseen">
              <tr>
                <th scope="col">Tila</th>
                <th scope="col">Merkitys</th>
              </tr>
            </thead>
            <tbody>
              {states.map(([state, word, meaning]) => (
                <tr key={state}>
                  <td>
                    <StateMark state={state}>{word}</StateMark>
                  </td>
                  <td className="soft">{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Row>
            <StateMark state="late" pill>
              Myöhässä
            </StateMark>
            <StateMark state="kept" pill>
              Kunnossa
            </StateMark>
            <StateMark state="held" pill>
              Rajoitettu
            </StateMark>
            <span>
              040 000 0123{' '}
              <StateMark state="banned" lone>
                {'ei markkinointiin'}
              </StateMark>
            </span>
          </Row>
        </Section>

        <Section title="Kieltäytyminen kertoo syyn">
          <Stack>
            <Tell
              state="later"
              title="Ei poisteta vielä: lasku 1042 on avoinna."
              ground="17 art. 3 b ja e, kirjanpitolaki 2:10"
              acts={<Button small>Avaa lasku</Button>}
            >
              Se poistuu itsestään, kun lasku on maksettu ja kirjanpitoaika päättynyt 31.12.2032.
            </Tell>
            <Tell state="banned" title="Listalle ei voi lisätä: Helmi Koskela">
              Hän on kieltänyt postin 4.6.2025. <Link to="#parts">Katso kielto</Link>
            </Tell>
            <Tell state="kept" title="Seloste on julkaistu.">
              Se näkyy osoitteessa metsapolku.example/seloste. <Link to="#parts">Avaa</Link>
            </Tell>
            <Tell>Nyt 31 henkilön aika olisi jo täynnä. Näet heidät ennen kuin mitään poistuu.</Tell>
            <ErrorLine title="Jotain meni rikki. Mitään ei muuttunut.">Tunnus 7KQ4.</ErrorLine>
          </Stack>
        </Section>

        <FieldsExample />
        <SmallExample />

        <Section title="Pitkä työ">
          <Stack>
            <Progress title="Tuodaan Asiakkaat 2026.xlsx" done={737} all={1189} onStop={() => undefined}>
              737 / 1 189 riviä, noin 4 sekuntia. Voit jatkaa muuta työtä.
            </Progress>
            <Progress title="Luetaan tiedostoa" done={0} all={undefined}>
              Rivejä luettu 12 400.
            </Progress>
          </Stack>
        </Section>
        <Section title="Tyhjä ja rajoitettu">
          <Stack>
            <EmptyState
              title="Täällä ei ole vielä ketään"
              acts={
                <>
                  <Button look="main">Tuo tiedostosta</Button>
                  <Button>Lisää henkilö</Button>
                </>
              }
            >
              Tuo asiakkaat Excelistä tai lisää ensimmäinen käsin.
            </EmptyState>
            <Restricted mark="Käsittely rajoitettu 18.11.2026" title="Väinö Kallio">
              Hän kiistää osoitteensa (18 art. 1 a). Osoite näkyy vain tässä pyynnössä, eikä sitä voi muuttaa, viedä tai
              käyttää muualla.
            </Restricted>
            <div>
              <Disclosure title="41 täydentyy" state="filled" note="38 saa puhelinnumeron, 3 uuden osoitteen">
                Rivit tulevat tähän.
              </Disclosure>
              <Disclosure title="1 148 uutta" state="added">
                Rivit tulevat tähän.
              </Disclosure>
            </div>
          </Stack>
        </Section>
      </div>
    </Page>
  )
}
