import type { Page } from 'playwright'

/** Something that one can see, and how it is reached. Steps of one page come after one another. */
export interface Look {
  readonly name: string
  readonly reach: (page: Page) => Promise<unknown>
}

export interface Story {
  readonly name: string
  /** Behind the #, without the language. */
  readonly hash: string
  readonly search?: string
  readonly looks: readonly Look[]
}
