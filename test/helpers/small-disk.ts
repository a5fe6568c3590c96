import { execFileSync } from 'node:child_process'

/** A folder whose disk is full after so many bytes, where this process may make one. */
export class SmallDisk {
  private constructor(private readonly folder: string) {}

  /** Undefined where it may not. */
  static mount(folder: string): SmallDisk | undefined {
    if (process.getuid?.() !== 0) return undefined
    try {
      execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' })
      return new SmallDisk(folder)
    } catch {
      return undefined
    }
  }

  resize(bytes: number): void {
    execFileSync('mount', ['-o', `remount,size=${bytes}`, this.folder])
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.folder])
  }
}
