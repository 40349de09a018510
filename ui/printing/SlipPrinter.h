// Slips on the printer of this desk: paper and language as they are set here. Drawn and sent beside the window, so that
// a dead printer delays nothing.
#pragma once

#include "core/documents/Document.h"
#include "core/places/Place.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"

#include <QObject>
#include <QThreadPool>

#include <string>

namespace kitapdar::ui {

/// Main thread.
class SlipPrinter : public QObject {
    Q_OBJECT

public:
    explicit SlipPrinter(const Context& context, QObject* parent = nullptr);
    /// Waits until a slip that is being drawn is drawn.
    ~SlipPrinter() override;

    /// Whether this desk prints slips by itself.
    bool isOn() const;
    documents::Paper paper() const;
    Language language() const;
    std::string libraryName() const;
    void print(const documents::Document& document);

private:
    Context m_context;
    places::LibraryName m_library; // read beforehand: a slip waits for nobody
    QThreadPool m_thread;
};

} // namespace kitapdar::ui
