// Slips of holds on the printer of this desk: drawn and sent beside the window, so that a dead printer delays nothing.
#pragma once

#include "core/documents/Document.h"
#include "core/holds/Hold.h"
#include "core/places/Place.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"

#include <QObject>
#include <QThreadPool>

#include <vector>

namespace kitapdar::ui {

/// Main thread.
class HoldPrinting : public QObject {
    Q_OBJECT

public:
    explicit HoldPrinting(const Context& context, QObject* parent = nullptr);
    /// Waits until a slip that is being drawn is drawn.
    ~HoldPrinting() override;

    void printRequests(const std::vector<holds::HoldRow>& rows);
    void printHold(const holds::HoldRow& row);

private:
    void print(const documents::Document& document);
    documents::Paper paper() const;
    Language language() const;
    std::string libraryName() const;
    holds::HoldRow named(holds::HoldRow row) const;

    Context m_context;
    places::LibraryName m_library; // read beforehand, as the places are: a slip waits for nobody
    std::vector<places::Place> m_places;
    QThreadPool m_thread;
};

} // namespace kitapdar::ui
