export const EXPERT_WORKER: string = ''
