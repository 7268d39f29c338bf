/**
 * For whom words are made (decision 0038). `public`: whoever reads what is published; nothing personal, and no single person out of a list
 * of persons. `internal`: the office itself; everything. `working`: papers that go between the office and a department, such as the
 * terminal and the list of gaps; records are named by their place, 个人信息 and reviewers are in no words.
 */
export type Audience = 'public' | 'working' | 'internal';
