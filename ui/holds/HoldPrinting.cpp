#include "ui/holds/HoldPrinting.h"

#include "core/library/Library.h"
#include "ui/printing/SlipPrinter.h"
#include "wording/HoldPapers.h"

namespace kitapdar::ui {

HoldPrinting::HoldPrinting(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_printer(new SlipPrinter(context, this)) {}

void HoldPrinting::printRequests(const std::vector<holds::HoldRow>& rows) {
    if (rows.empty()) return;
    m_printer->print(requestSlips(rows, m_context.library.clock().now(), m_printer->libraryName(), m_printer->paper(),
                                  m_printer->language()));
}

void HoldPrinting::printHold(const holds::HoldRow& row) {
    m_printer->print(holdSlip(row, m_context.library.clock().now(), m_printer->libraryName(), m_printer->paper(),
                              m_printer->language()));
}

} // namespace kitapdar::ui
