/** The words of how several files become one table, in English. */
export const join = {
  severalJoined: '{count} files. Open one of them alone:',
  joinAgree: '{files} have the same columns ({shared}).',
  joinAgreePartly: '{files} share {shared} columns.',
  joinOnly: '{columns} only in {files}: missing elsewhere.',
  joinApart: '{files} stays separate: its columns differ.',
  joinButton: 'Join {count} files as one table',
  joinSource: 'Add a column that says which file each row is from',
  joinColumn: 'File',
  joinedName: 'joined',
  joining: 'Joining …',
  joinFailed: 'They cannot be joined. Open them one at a time.',
} as const
