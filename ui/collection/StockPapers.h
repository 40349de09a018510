// Papers of the accounts of the stock on the printer or in a file, in the language that is chosen for each.
#pragma once

#include "core/documents/Document.h"
#include "ui/printing/PaperPrinting.h"
#include "ui/shell/Context.h"
#include "wording/BookPapers.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace kitapdar::ui {

/// A paper that can be made.
struct StockPaper {
    Words name; // in a menu, and of its file
    /// Called when the head is known, on the main thread.
    std::function<documents::Document(const BookPaperHead&, BookWidth, Language)> make;
};

/// Main thread. Goes with its parent.
class StockPapers : public QObject {
    Q_OBJECT

public:
    StockPapers(const Context& context, QWidget& home);

    /// A part of the menu for each of them, with the ways of making it.
    void offer(QMenu& menu, const std::vector<StockPaper>& papers);
    /// Files are asked for, as PDF or XLSX.
    void make(const StockPaper& paper, PaperTarget target, Language language);

private:
    void withHead(Language language, std::function<void(const BookPaperHead&)> use);
    void save(const StockPaper& paper, const BookPaperHead& head, Language language);

    Context m_context;
    QWidget& m_home;
    PaperPrinting* m_printing;
};

} // namespace kitapdar::ui
