// Labels and cards in words: their kinds, their sheets, why they cannot be made; and the cards whose content is words
// of ours.
#pragma once

#include "core/catalogue/Record.h"
#include "core/documents/labels/LabelPaper.h"
#include "core/text/DeskCommand.h"
#include "wording/Languages.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace kitapdar {

QString words(documents::LabelKind kind);
QString words(documents::Symbology symbology);
/// "A4, 40 pieces of 52,5 × 29,7 mm"
QString words(const documents::SheetFormat& format);
QString words(text::DeskCommand command);
QString words(const documents::LabelRefusal& refusal);
QString words(const documents::LabelFileRefusal& refusal);

/// Described by the standard; nullopt when the record holds no MARC that can be read. `copies`: how many there are.
std::optional<documents::CatalogueCard> catalogueCard(const catalogue::Record& record, std::int64_t copies,
                                                      Language language);
/// Every command of the desk that can be scanned.
std::vector<documents::Label> commandLabels(Language language);

} // namespace kitapdar
