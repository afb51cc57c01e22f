export const ANCHORS = ['1', '2', '3', '4'] as const;
export const RATING_WORDS = { '1': 'Not shown', '2': 'Partly', '3': 'Solid', '4': 'Strong' } as const;
export const KEY_POINT_WORDS = ['Missing', 'Partly', 'Covered'] as const;
export const RECOMMENDATIONS = ['strongNo', 'no', 'yes', 'strongYes'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];
export const RECOMMENDATION_WORDS: Record<Recommendation, string> = { strongNo: 'Strong no', no: 'No', yes: 'Yes', strongYes: 'Strong yes' };
