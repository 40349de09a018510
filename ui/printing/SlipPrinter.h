// Slips on the printer of this desk: paper and language as they are set here. Drawn and sent beside the window, so that
// a dead printer delays nothing.
#pragma once

#include "core/documents/Document.h"
#include "core/places/Place.h"
#include "ui/models/PlaceList.h"
#include "ui/printing/Printing.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"
#include "wording/Words.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <string>
#include <vector>

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
    /// Where this desk is found: the address and the phone of its place, a line each, in the language of slips.
    std::vector<std::string> contact() const;
    void print(const documents::Document& document);
    /// Says nothing when it was printed; otherwise why not, and `failed`: what holds all the same. Where no printer
    /// takes a slip, the message offers to save it.
    void printQuietly(const documents::Document& document, const Words& failed);
    /// As a PDF, in a file that is asked for.
    void save(const documents::Document& document);

private:
    void readName();
    void write(const documents::Document& document, const QString& file);
    void tellNotPrinted(const documents::Document& document, const Words& why);
    using Answer = Result<void, PrintRefusal>;
    void draw(const documents::Document& document, const std::function<void(const Answer&)>& answered);

    Context m_context;
    places::LibraryName m_library; // read beforehand: a slip waits for nobody
    PlaceList* m_places;
    QThreadPool m_thread;
};

} // namespace kitapdar::ui
