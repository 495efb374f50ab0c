import { useEffect, useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import { BottomBar } from '../bottom-bar.tsx'
import { Button, IconButton } from '../button.tsx'
import { FilterChips, Filters } from '../chips.tsx'
import { pageCommands, useCommands } from '../commands.ts'
import {
  BuildingIcon,
  ColumnsIcon,
  InboxIcon,
  NoteIcon,
  PlusIcon,
  SearchIcon,
  UploadIcon,
  UserIcon,
} from '../icons.tsx'
import { useKeys } from '../keys.tsx'
import { tell } from '../message-line.tsx'
import { Page } from '../page.tsx'
import { Palette } from '../palette.tsx'
import { fitsWords } from '../fits.ts'
import type { PaletteSource } from '../palette-hits.ts'
import { StateMark } from '../state-mark.tsx'
import { Table } from '../table.tsx'
import type { Sort } from '../table.tsx'
import { Views } from '../tabs.tsx'
import { people, pageOfPeople } from './people-data.ts'
import type { ExamplePerson } from './people-data.ts'

const found: PaletteSource = {
  id: 'people',
  slow: true,
  search: (text) => {
    const hits = people.filter((one) => fitsWords(one.name, text)).slice(0, 5)
    return [
      {
        id: 'people',
        name: 'Henkilöt',
        hits: hits.map((one) => ({
          id: one.id,
          name: one.name,
          more: one.organisation || one.place,
          icon: UserIcon,
          to: `#person`,
          verbs: [
            {
              id: 'note',
              name: 'Kirjaa tapahtuma',
              icon: NoteIcon,
              keys: 'M',
              onChoose: () => tell('Tapahtuma kirjataan'),
            },
            { id: 'request', name: 'Kirjaa pyyntö', icon: InboxIcon, onChoose: () => tell('Pyyntö kirjataan') },
          ],
        })),
      },
      {
        id: 'organisations',
        name: 'Yritykset ja yhteisöt',
        hits: [...new Set(hits.flatMap((one) => (one.organisation ? [one.organisation] : [])))]
          .filter((name) => fitsWords(name, text))
          .map((name) => ({ id: `o-${name}`, name, icon: BuildingIcon, to: '#people' })),
      },
    ]
  },
}

export function PeopleExample(): ReactElement {
  const [rows, setRows] = useState<readonly ExamplePerson[]>(() => pageOfPeople(0))
  const [loading, setLoading] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['p1', 'p3', 'p4']))
  const [sort, setSort] = useState<Sort>({ by: 'name', down: false })
  const [filters, setFilters] = useState([
    { id: 'place', name: 'Keksilä ja Mallila' },
    { id: 'time', name: 'Tilasi tammi–toukokuussa' },
  ])
  const [palette, setPalette] = useState(false)
  useKeys([{ keys: 'mod+k', name: 'Hae tai tee jotain', act: () => setPalette(true), whileWriting: true }])
  useCommands('Tee', [
    { id: 'add', name: 'Lisää henkilö', icon: PlusIcon, keys: 'N', onChoose: () => tell('Lisätään henkilö') },
    { id: 'bring', name: 'Tuo tiedostosta', icon: UploadIcon, onChoose: () => tell('Tuodaan') },
  ])
  useEffect(() => {
    if (!loading) return
    const timer = setTimeout(() => {
      setRows((held) => [...held, ...pageOfPeople(held.length)])
      setLoading(false)
    }, 120)
    return () => clearTimeout(timer)
  }, [loading])
  const sources = useMemo(() => [found, pageCommands], [])
  return (
    <Page
      title="Henkilöt"
      wide
      acts={
        <>
          <Button icon={SearchIcon} onPress={() => setPalette(true)}>
            Hae
          </Button>
          <Button icon={UploadIcon}>Tuo tiedostosta</Button>
          <Button look="main" icon={PlusIcon}>
            Lisää henkilö
          </Button>
        </>
      }
      bar={
        chosen.size > 0 && (
          <BottomBar
            what={`${chosen.size} valittu`}
            note="Osoitetarrat: 2 mukana, 1 jää pois. Kieltänyt postin: Helmi Koskela."
          >
            <Button>Osoitetarrat</Button>
            <Button>Postituslista</Button>
            <Button look="quiet" onPress={() => setChosen(new Set())}>
              Poista valinta
            </Button>
          </BottomBar>
        )
      }
    >
      <Views
        name="Tallennetut näkymät"
        views={[
          { to: '#people', name: 'Asiakkaat', count: '1 204', current: true },
          { to: '#people-2', name: 'Mahdolliset asiakkaat', count: '318' },
          { to: '#people-3', name: 'Uutiskirje', count: '640' },
          { to: '#people-4', name: 'Keväällä tilanneet', count: '96' },
          { to: '#people-5', name: 'Kaikki', count: '1 677' },
        ]}
      />
      <Filters
        end={
          <>
            <span className="note num">20 000 henkilöä</span>
            <Button look="quiet" small>
              Tallenna näkymä
            </Button>
            <IconButton icon={ColumnsIcon} name="Sarakkeet" bare small />
          </>
        }
      >
        <FilterChips
          name="Rajaukset"
          filters={filters}
          onRemove={(id) => setFilters(filters.filter((one) => one.id !== id))}
        />
        <Button look="quiet" small icon={PlusIcon}>
          Rajaa
        </Button>
      </Filters>
      <Table
        name="Henkilöt"
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.name}
        toOf={() => '#person'}
        rest={loading ? 'loading' : rows.length < people.length ? 'more' : 'all'}
        onMore={() => setLoading(true)}
        count={people.length}
        chosen={chosen}
        onChoose={setChosen}
        sort={sort}
        onSort={setSort}
        columns={[
          {
            id: 'name',
            name: 'Nimi',
            width: 'minmax(12rem, 3fr)',
            render: (row) => row.name,
            sub: (row) => row.organisation,
            sorts: true,
            card: 'title',
          },
          {
            id: 'phone',
            name: 'Puhelin',
            width: '9.5rem',
            render: (row) => (
              <>
                {row.phone}
                {row.banned && (
                  <StateMark state="banned" lone>
                    Ei markkinointiin
                  </StateMark>
                )}
              </>
            ),
          },
          {
            id: 'mail',
            name: 'Sähköposti',
            width: 'minmax(8rem, 2fr)',
            render: (row) => row.mail,
            soft: true,
            card: 'none',
          },
          { id: 'place', name: 'Paikkakunta', width: '7.5rem', render: (row) => row.place, sorts: true, card: 'aside' },
          {
            id: 'ordered',
            name: 'Tilasi',
            width: '5rem',
            render: (row) => row.ordered,
            sorts: true,
            card: 'none',
            end: true,
          },
          {
            id: 'next',
            name: 'Seuraavaksi',
            width: 'minmax(7rem, 1fr)',
            render: (row) => row.next,
            soft: true,
            card: 'none',
          },
        ]}
      />
      <Palette
        isOpen={palette}
        onClose={() => setPalette(false)}
        placeholder="Hae tai tee jotain"
        sources={sources}
        onGo={(to) => {
          location.hash = to.slice(1)
        }}
      />
    </Page>
  )
}
