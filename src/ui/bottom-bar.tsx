import type { ReactElement, ReactNode } from 'react'

type BottomBarProps = {
  /** What is chosen or at hand, strong: "3 valittu". */
  what?: ReactNode
  /** The consequence, beside or alone. */
  note?: ReactNode
  /** The acts, the main one last. */
  children: ReactNode
}

/** The one bar at the bottom, for bulk acts and unfinished work: left the consequence, right the act. */
export function BottomBar({ what, note, children }: BottomBarProps): ReactElement {
  return (
    <footer className="foot">
      {what === undefined ? (
        <p className="note">{note}</p>
      ) : (
        <p role="status">
          <b>{what}</b>
          {note !== undefined && <span className="note">{note}</span>}
        </p>
      )}
      <div className="acts">{children}</div>
    </footer>
  )
}
