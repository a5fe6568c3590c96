/**
 * Where this instance keeps what it works with: 0, unless it is another thread's and shares a memory. Then
 * END bytes from here on are its own, and all scratch lies so much further; addresses of tensors, and what
 * is the same for all, do not change. A multiple of 256. The host sets it.
 */
export let base: usize = 0
