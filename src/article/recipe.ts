import { namesOf } from './names';

const PART =
  /(?:^|[\s_-])(?:ingredients?(?:-list|-section)?|(?:recipe[\s_-]+)(?:instructions?|directions?|method|preparation|steps?))(?:$|[\s_-])/i;
const STATED = /^(?:recipeIngredient|recipeInstructions|ingredients)$/;

/** Is the element, by its name or what it states, the ingredients or the steps of a recipe? */
export function isRecipePart(element: Element): boolean {
  return STATED.test(element.getAttribute('itemprop') ?? '') || PART.test(namesOf(element));
}
