// The seam to printers. Tests print through a fake (tests/support/ui/FakePrinting.h).
#pragma once

#include "core/base/Pending.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <variant>

namespace kitapdar::ui {

/// The computer has no print service.
struct NoPrintService {
    static constexpr std::string_view code = "no_print_service";
};
/// There is no such printer, or it is switched off for printing.
struct PrinterNotReady {
    static constexpr std::string_view code = "printer_not_ready";
    QString printer; // "": there is none at all
};
/// No answer within the time.
struct PrinterSilent {
    static constexpr std::string_view code = "printer_silent";
    QString printer;
};
using PrintRefusal = Refusal<NoPrintService, PrinterNotReady, PrinterSilent>;
QString printWords(const PrintRefusal& refusal);

/// What a printer is sent.
struct PrintJob {
    QString title;
    QByteArray bytes;
    enum class Kind {
        Pdf,
        Raster // commands of a printer of slips, as they are
    } kind = Kind::Pdf;
};

class Printing {
public:
    virtual ~Printing() = default;

    // Nothing here waits; an answer comes within some seconds, also when no printer does.

    /// The names of the printers of this computer; empty when there are none.
    virtual Pending<QStringList> printers() = 0;
    /// `printer` "": the one that the system prefers. Done: the print service has taken the job.
    virtual Pending<Result<void, PrintRefusal>> print(const QString& printer, const PrintJob& job) = 0;
};

} // namespace kitapdar::ui
