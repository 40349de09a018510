// The slip of due dates that a reader takes along: printed when the desk has finished with the reader, if it is
// switched on, and once more when asked for. It is drawn and sent beside the desk: a dead printer delays nothing.
#pragma once

#include "ui/desk/Scan.h"
#include "ui/printing/SlipPrinter.h"
#include "ui/shell/Context.h"
#include "wording/PaperWords.h"

#include <QObject>

#include <optional>
#include <vector>

namespace kitapdar::ui {

/// Main thread.
class SlipPrinting : public QObject {
    Q_OBJECT

public:
    /// `parent`: the page, in whose window it is asked where a slip is saved.
    SlipPrinting(const Context& context, QObject* parent);

    /// A reader leaves: what was lent and renewed in this session and not taken back, each book once.
    void finished(const DeskSession& session);
    /// A book was put aside: the slip that goes into it.
    void putAside(const holds::HoldRow& hold);
    /// F9: the slip of a reader who stands here and takes books along, else the last one again, else that of a reader
    /// who waits. Also when slips are switched off. `here`: the sessions at the desk, the one that is shown first.
    void printLast(const std::vector<const DeskSession*>& here);
    /// The slip of printLast() as a PDF, where there is no printer.
    void saveLast(const std::vector<const DeskSession*>& here);

private:
    std::optional<DueSlip> slipOf(const DeskSession& session) const;
    std::optional<DueSlip> lastOf(const std::vector<const DeskSession*>& here) const;
    documents::Document paperOf(DueSlip slip) const;
    void print(DueSlip slip);

    Context m_context;
    SlipPrinter m_printer;
    std::optional<DueSlip> m_last;
};

} // namespace kitapdar::ui
