export { Followers, type OwedMail } from './followers.js';
export {
  Opinions, REVIEWS, STANCES, type NewOpinion, type OpinionDigest, type OpinionFate, type OpinionView, type OpinionWriter, type Review, type ShownOpinion,
  type Stance,
} from './opinions.js';
export { isPublicFact, PublicBills, type PublicBill, type PublicBillSummary, type PublicNotice } from './public-bills.js';
export { DEFAULT_PUBLIC_PAGE, PublicPages, type PublicPage } from './public-page.js';
