import { abandonWrites } from '../node.js'

const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** What the first Ctrl-C does, where it does not end the process. */
let stop: (() => void) | undefined
let stopped = false

/** Signals end the process, with nothing half written; see `stoppable`. */
export function leaveOnSignals(): void {
  for (const [signal, number] of Object.entries(NUMBERS)) {
    const leave = () => {
      if (signal === 'SIGINT' && stop !== undefined) {
        // Nothing is being written yet; and a second one must not wait for the training's turn. First,
        // since it may come as soon as something is said.
        process.off(signal, leave)
        stopped = true
        stop()
        stop = undefined
        return
      }
      abandonWrites()
      process.exit(128 + number)
    }
    process.on(signal, leave)
  }
}

/** Does something that the first Ctrl-C only stops early; the second ends the process at once. */
export async function stoppable<T>(
  act: (finish: AbortSignal) => Promise<T>,
  onStop: () => void,
): Promise<{ result: T; stopped: boolean }> {
  const controller = new AbortController()
  stop = () => {
    onStop()
    controller.abort()
  }
  try {
    return { result: await act(controller.signal), stopped }
  } finally {
    stop = undefined
  }
}

/** What a command that Ctrl-C stopped ends with. */
export const INTERRUPTED = 130
