/** What is the case at a site, as far as it sets one test case apart from another. */
export type Class =
  // Yes or no, options, whether there is one.
  | 'yes'
  | 'no'
  | 'none'
  | 'inside'
  | 'outside'
  | 'there'
  | 'supplied'
  | 'not-supplied'
  // A figure or a day and the line it is held against.
  | 'at'
  | 'below'
  | 'above'
  | 'same'
  | 'other'
  // A deadline.
  | 'last'
  | 'moved'
  | 'before'
  | 'after'
  | 'running'
  | 'over'
  | 'not-begun'
  // How many, and which of them.
  | 'limit'
  | 'under'
  | 'over-limit'
  // A window.
  | 'first'
  | 'eve'
  | 'final'
  | 'morrow'
  | 'empty-period';
