import { useEffect, useRef } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'

export type View = { to: string; name: string; count?: string | undefined; current?: boolean | undefined }

/** Saved views as links: each has an address of its own. */
export function Views({ name, views }: { name: string; views: readonly View[] }): ReactElement {
  const place = useRef<HTMLElement>(null)
  const current = views.find((view) => view.current)?.to
  // On a phone the row is longer than the screen: the open one is brought in sight.
  useEffect(() => {
    const row = place.current
    const open = row?.querySelector<HTMLElement>('[aria-current]')
    if (row && open) row.scrollLeft = open.offsetLeft + open.offsetWidth - row.offsetLeft - row.clientWidth
  }, [current])
  return (
    <nav className="switch" aria-label={name} ref={place}>
      {views.map((view) => (
        <a key={view.to} href={view.to} aria-current={view.current ? 'page' : undefined}>
          {view.name}
          {view.count !== undefined && <span>{view.count}</span>}
        </a>
      ))}
    </nav>
  )
}

export type TabPart = { id: string; name: string; count?: string | undefined; content: ReactNode }

type TabsProps = { name: string; tabs: readonly TabPart[]; chosen?: string; onChoose?: (id: string) => void }

/** Parts of one page of which one is in sight; arrow keys go between them. */
export function Tabs({ name, tabs, chosen, onChoose }: TabsProps): ReactElement {
  return (
    <AriaTabs
      {...(chosen === undefined ? {} : { selectedKey: chosen })}
      {...(onChoose ? { onSelectionChange: (key: string | number) => onChoose(String(key)) } : {})}
    >
      <TabList className="switch" aria-label={name}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id}>
            {tab.name}
            {tab.count !== undefined && <span>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
