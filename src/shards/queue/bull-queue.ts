import type { Queue } from './queue.js'
export const BullQueue = {
  open: async (_fn: string, _url: string): Promise<Queue> => {
    throw new Error('stub')
  },
}
