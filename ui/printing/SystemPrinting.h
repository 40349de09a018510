// Printers by the programs of CUPS, lp and lpstat: a printer that hangs holds up a child process and nothing else.
#pragma once

#include "ui/printing/Printing.h"

#include <QThreadPool>

#include <chrono>

namespace kitapdar::ui {

class SystemPrinting : public Printing {
public:
    /// `patience`: for each of the programs.
    explicit SystemPrinting(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// Waits for what is under way, at most the patience.
    ~SystemPrinting() override;

    Pending<QStringList> printers() override;
    Pending<Result<void, PrintRefusal>> print(const QString& printer, const PrintJob& job) override;

private:
    int m_patience; // ms
    QThreadPool m_thread;
};

} // namespace kitapdar::ui
