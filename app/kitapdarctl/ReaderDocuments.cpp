#include "app/kitapdarctl/ReaderDocuments.h"

#include "app/kitapdarctl/Documents.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

namespace kitapdar::ctl {

Json documentOf(const readers::Message& message) {
    return {{"id", message.id.value},
            {"text", message.text},
            {"since", message.since.iso()},
            {"until", orNull(message.until)},
            {"done", orNull(message.doneOn)}};
}

Json documentOf(const readers::RelationRow& row) {
    return {{"id", row.relation.id.value},
            {"kind", readers::code(row.relation.kind)},
            {"reversed", row.isReversed},
            {"card", row.card},
            {"name", row.card.empty() ? row.relation.name : utf8(fullName(row.name))}};
}

Json documentOf(const readers::FormerCard& card) {
    return {{"card", card.card}, {"ended", card.endedOn.iso()}, {"reason", readers::code(card.reason)}};
}

} // namespace kitapdar::ctl
