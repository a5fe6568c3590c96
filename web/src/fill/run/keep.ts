import type { Moment } from './history.js'

/** The work in the browser's own storage, from which no other site reads. */

const NAME = 'colmask'
const STORE = 'work'
/** Of another version of the page: its work is left alone. */
const KEY = 'v1'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE)
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function use<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const base = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const turn = base.transaction(STORE, mode)
      const asked = ask(turn.objectStore(STORE))
      turn.oncomplete = () => resolve(asked.result)
      turn.onabort = () => reject(turn.error)
      turn.onerror = () => reject(turn.error)
    })
  } finally {
    base.close()
  }
}

/** What was kept; undefined if nothing was. */
export async function keptWork(): Promise<Moment | undefined> {
  // Looking would make an empty database where none was asked for.
  const bases = await indexedDB.databases()
  if (!bases.some(({ name }) => name === NAME)) return undefined
  return use<Moment | undefined>('readonly', (store) => store.get(KEY))
}

export async function keepWork(moment: Moment): Promise<void> {
  await use('readwrite', (store) => store.put(moment, KEY))
}

export function forgetWork(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(NAME)
    asked.onsuccess = () => resolve()
    asked.onerror = () => reject(asked.error)
  })
}
