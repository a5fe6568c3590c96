/** Scales that people write in words, from the lowest to the highest; words of one place are given as `a|b`. */
const SCALES = [
  'none,very low,low,medium|middle|moderate|mid,high,very high',
  'xxs,xs,s,m,l,xl,xxl,xxxl',
  'tiny,small,medium,large,very large|extra large|huge',
  'never,rarely|seldom,occasionally,sometimes,often|frequently,usually|very often,always',
  'terrible|awful|very bad|very poor,bad|poor,fair|ok|okay|average|neutral,good,very good,great,excellent|perfect',
  'strongly disagree,disagree,somewhat disagree|slightly disagree,neutral|neither|neither agree nor disagree|undecided,somewhat agree|slightly agree,agree,strongly agree',
  'very dissatisfied,dissatisfied,neutral|neither,satisfied,very satisfied',
  'very unlikely,unlikely,neutral,likely,very likely',
  'not at all,slightly|a little,somewhat,moderately,very,extremely',
  'no,maybe|perhaps|unsure,yes',
  'none,mild,moderate,severe,critical',
  'primary|elementary,secondary,tertiary',
  'monday|mon,tuesday|tue|tues,wednesday|wed,thursday|thu|thur|thurs,friday|fri,saturday|sat,sunday|sun',
  'january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sep|sept,october|oct,november|nov,december|dec',
  'sehr niedrig,niedrig|gering,mittel,hoch,sehr hoch',
  'nie,selten,manchmal,oft|häufig,immer',
  '很低|非常低,低,中|中等,高,很高|非常高',
  '小,中,大,特大',
  '从不,很少,偶尔,有时,经常,总是',
  '很差|非常差,差,一般,好|良好|良,很好|非常好,优秀|优',
  '非常不同意|完全不同意,不同意,中立|一般,同意,非常同意|完全同意',
  '非常不满意,不满意,一般,满意,非常满意',
  '星期一|周一,星期二|周二,星期三|周三,星期四|周四,星期五|周五,星期六|周六,星期日|星期天|周日',
  '一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月',
].map(
  (scale) =>
    new Map(
      scale.split(',').flatMap((words, place) => words.split('|').map((word) => [word, place])),
    ),
)

/**
 * The order of classes that lie on a scale: those that begin with a number by it (`18–24`, `<18`, `65+`), those that
 * are words of one known scale by that.
 *
 * @returns the place of each, or undefined if they are no scale
 */
export function placesOnScale(classes: readonly string[]): number[] | undefined {
  if (classes.length < 2) return undefined
  const numbers = classes.map(numberOf)
  if (numbers.every((value) => value !== undefined)) return numbers
  const words = classes.map((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[-_\s]+/g, ' '),
  )
  const scale = SCALES.find((one) => words.every((word) => one.has(word)))
  const places = scale && words.map((word) => scale.get(word) ?? 0)
  // Words of the same place are no order.
  return places && new Set(places).size === places.length ? places : undefined
}

/** The number that a class begins with; below it where the class is what is less. */
function numberOf(text: string): number | undefined {
  const found = /^\s*(<=?|≤|>=?|≥|under|below|over|above)?\s*(-?\d+(?:\.\d+)?)/i.exec(text)
  if (found === null) return undefined
  const [, mark = '', number] = found
  const value = Number(number)
  if (/^(<|≤|under|below)/i.test(mark)) return value - 1e-6
  return /^(>|≥|over|above)/i.test(mark) ? value + 1e-6 : value
}
