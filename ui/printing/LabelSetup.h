// How labels of a kind were printed last, remembered for the next time.
#pragma once

#include "core/documents/labels/LabelPaper.h"

#include <QString>

namespace kitapdar::ui {

struct LabelSetup {
    QString format; // code of a SheetFormat; "" or one that does not suit the kind: the first that does
    int start = 1;
    documents::LabelOffset offset;
    documents::RollSize roll;
    documents::Symbology symbology = documents::Symbology::Code128;

    /// One line; what it does not say, or says wrongly, is as at the first time.
    QString text() const;
    static LabelSetup from(const QString& text, documents::LabelKind kind);
};

/// Those on which labels of this kind can be printed, a roll of this size the last.
std::vector<documents::SheetFormat> formatsFor(documents::LabelKind kind, documents::RollSize roll);

} // namespace kitapdar::ui
