/**
 * How a thread of the pool and the one that feeds it talk: a ring of slots, each of them kernels with a
 * memory that both see, and a few integers for each slot. The feeder writes a chunk of rows to where
 * the kernels expect it and marks the slot; the worker runs the kernel and marks it back.
 */

/** Four, so that a worker has something to do while the feeder computes a chunk of its own. */
export const SLOTS = 4

/**
 * Integers of a slot: [state, what an empty row gives, in float32, addresses of the result, x, y (0: no
 * backward pass) and the mask, rows, columns, rows that share a row of mask (0: no mask), logarithm,
 * whether the mask and the rows are as many as before, which workspace this is in (0: the slot's memory)]
 */
export const SLOT = 16
export const EMPTY_VALUE = 1
export const HEADER = 2

/**
 * Workspaces whose memory a thread sees, from 1 on. It hears of one by a message, and so must leave its
 * ring: how many messages it has been sent, and has heard.
 */
export const SPACES = 4
export const SENT = SLOTS * SLOT
export const HEARD = SENT + 1

/** Where a worker says what went wrong, in UTF-16, with spaces after it; and for how many integers. */
export const MESSAGE = HEARD + 1
export const MESSAGE_LENGTH = 256
export const CONTROL_BYTES = (MESSAGE + MESSAGE_LENGTH) * 4

/** The states of a slot; from DONE on its thread is done with it. */
export const EMPTY = 0
export const FILLED = 1
/** The worker has begun. Until then the feeder may take the slot back. */
export const TAKEN = 2
export const DONE = 3
export const FAILED = 4
