import { useSay } from '../../i18n/language.js'
import type { Role } from './roles.js'

/** What becomes of the columns of a table, in their order. */
export interface ColumnRoles {
  readonly now: readonly Role[]
  /** What each may be. */
  readonly may: readonly (readonly Role[])[]
  /** undefined while it cannot be changed. */
  readonly onRole: ((columns: readonly string[], role: Role) => void) | undefined
}

const WORDS = {
  fill: 'roleFill',
  observed: 'roleObserved',
  use: 'roleUse',
  leave: 'roleLeave',
} as const

/** The choice for one column. */
export function RoleSelect({ name, c, roles }: { name: string; c: number; roles: ColumnRoles }) {
  const say = useSay()
  const { [c]: now = 'leave' } = roles.now
  const { [c]: may = [] } = roles.may
  const { onRole } = roles
  return (
    <select
      aria-label={say('roleOf', { name })}
      data-role={now}
      disabled={onRole === undefined || may.length < 2}
      value={now}
      onChange={({ currentTarget }) => {
        const chosen = may.find((one) => one === currentTarget.value)
        if (chosen) onRole?.([name], chosen)
      }}
    >
      {may.map((one) => (
        <option key={one} value={one} selected={one === now}>
          {say(WORDS[one])}
        </option>
      ))}
    </select>
  )
}
