// Slips of holds on the printer of this desk.
#pragma once

#include "core/holds/Hold.h"
#include "core/places/Place.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <vector>

namespace kitapdar::ui {

class SlipPrinter;

/// Main thread.
class HoldPrinting : public QObject {
    Q_OBJECT

public:
    explicit HoldPrinting(const Context& context, QObject* parent = nullptr);

    void printRequests(const std::vector<holds::HoldRow>& rows);
    void printHold(const holds::HoldRow& row);

private:
    holds::HoldRow named(holds::HoldRow row) const;

    Context m_context;
    SlipPrinter* m_printer;
    std::vector<places::Place> m_places; // read beforehand: a slip waits for nobody
};

} // namespace kitapdar::ui
