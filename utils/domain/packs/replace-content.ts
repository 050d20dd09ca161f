import type { Pack } from '../../contract/pack.ts';
import { toOwnTemplateId } from './own-template-id.ts';

/**
 * The content of a pack from a file under the name, number and unit of the one that is being written. Templates of another unit's pack, or
 * of another pack of the own unit, get ids of their own: of two templates with one id a page admin sees only one. A file that names
 * no unit, as that of the pack inside the extension, is in use nowhere else; its ids stay, so that it can be replaced.
 */
export function replaceContent(pack: Pack, content: Pack, seed: string): Pack {
  const { id, version, unitId, unitName, issuedOn, author } = pack;
  const { approver: _approver, unitId: from, unitName: _unitName, author: _author, ...rest } = content;
  const isAnothers = from !== undefined && (from !== unitId || content.id !== id);
  return {
    ...(isAnothers ? withOwnIds(pack, rest, seed) : rest),
    id,
    version,
    issuedOn,
    ...(unitId === undefined ? {} : { unitId }),
    ...(unitName === undefined ? {} : { unitName }),
    ...(author ? { author } : {}),
  };
}

/** With what points to the templates inside the pack: steps of campaigns and recalls. What points elsewhere stays. */
function withOwnIds<Content extends Pack>(pack: Pack, content: Content, seed: string): Content {
  const known = new Map(pack.templates.map((template) => [template.id, template.version]));
  const taken = new Set(content.templates.flatMap(({ id }) => (known.has(id) ? [id] : [])));
  const ids = new Map<string, string>();
  const templates = content.templates.map((template) => {
    const isOwn = known.has(template.id);
    const id = isOwn ? template.id : toOwnTemplateId(pack, template.title, taken, seed);
    taken.add(id);
    ids.set(template.id, id);
    return { ...template, id, version: known.get(id) ?? 1 };
  });
  const toOwn = (id: string) => ids.get(id) ?? id;
  return {
    ...content,
    templates,
    ...(content.campaigns
      ? {
          campaigns: content.campaigns.map((campaign) => ({
            ...campaign,
            steps: campaign.steps.map(({ templateId, ...step }) => ({
              ...step,
              ...(templateId === undefined ? {} : { templateId: toOwn(templateId) }),
            })),
          })),
        }
      : {}),
    ...(content.recalls
      ? {
          recalls: content.recalls.map(({ insteadId, ...recall }) => ({
            ...recall,
            templateId: toOwn(recall.templateId),
            ...(insteadId === undefined ? {} : { insteadId: toOwn(insteadId) }),
          })),
        }
      : {}),
  };
}
