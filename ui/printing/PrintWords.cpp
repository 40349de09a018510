#include "ui/printing/Printing.h"
#include "wording/FaultWords.h"
#include "wording/PermissionWords.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(PrintWords)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& refusal) const { return words(refusal); }
    QString operator()(const NoPrintService&) const {
        return tr("Not printed: this computer has no print service (CUPS). Save a PDF instead.");
    }
    QString operator()(const PrinterNotReady& refusal) const {
        if (refusal.printer.isEmpty())
            return tr("Not printed: no printer is ready. Look whether one is switched on and connected.");
        return tr("Not printed: the printer is not ready: %1. Look whether it is switched on, connected and has paper.")
            .arg(refusal.printer);
    }
    QString operator()(const PrinterSilent& refusal) const {
        if (refusal.printer.isEmpty()) return tr("Not printed: the printer does not answer.");
        return tr("Not printed: the printer does not answer: %1.").arg(refusal.printer);
    }
};

} // namespace

QString printWords(const PrintRefusal& refusal) { return std::visit(PrintWords(), refusal); }

} // namespace kitapdar::ui
