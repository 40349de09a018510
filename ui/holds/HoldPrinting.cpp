#include "ui/holds/HoldPrinting.h"

#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/printing/SlipPrinter.h"
#include "wording/HoldPapers.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

namespace kitapdar::ui {

HoldPrinting::HoldPrinting(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_printer(new SlipPrinter(context, this)) {
    context.library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& places) {
            if (!places) return;
            for (const places::PlaceRow& row : *places) m_places.push_back(row.place);
        });
}

/// With places by their names: whoever fetches a book need not know codes.
holds::HoldRow HoldPrinting::named(holds::HoldRow row) const {
    const Language language = m_printer->language();
    row.copyPlace = utf8(placeWords(m_places, row.copyPlace, language));
    row.hold.pickupPlace = utf8(placeWords(m_places, row.hold.pickupPlace, language));
    return row;
}

void HoldPrinting::printRequests(const std::vector<holds::HoldRow>& rows) {
    if (rows.empty()) return;
    std::vector<holds::HoldRow> all;
    for (const holds::HoldRow& row : rows) all.push_back(named(row));
    m_printer->print(requestSlips(all, m_context.library.clock().now(), m_printer->libraryName(), m_printer->paper(),
                                  m_printer->language()));
}

void HoldPrinting::printHold(const holds::HoldRow& row) {
    m_printer->print(holdSlip(named(row), m_context.library.clock().now(), m_printer->libraryName(), m_printer->paper(),
                              m_printer->language()));
}

} // namespace kitapdar::ui
