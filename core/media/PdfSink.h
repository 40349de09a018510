// What every writer of PDFs here needs: where the bytes go, and how large a page is.
#pragma once

#include "core/documents/Renderer.h"

#include <QIODevice>
#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <optional>

namespace kitapdar::media {

/// Where Qt writes to: hands everything on.
class SinkDevice : public QIODevice {
public:
    explicit SinkDevice(const documents::Sink& sink) : m_sink(sink) { open(WriteOnly | Unbuffered); }
    bool isSequential() const override { return true; }
    const std::optional<Fault>& fault() const { return m_fault; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        if (m_fault) return -1;
        if (auto written = m_sink({data, static_cast<std::size_t>(size)}); !written) m_fault = written.error();
        return m_fault ? -1 : size;
    }

private:
    const documents::Sink& m_sink;
    std::optional<Fault> m_fault;
};

/// A page without margins of its own; millimetres.
inline QPageLayout wholePage(double width, double height) {
    const QPageSize size(QSizeF(width, height), QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter};
}

inline constexpr double millimetresPerInch = 25.4;
inline constexpr int pdfDotsPerInch = 600;

} // namespace kitapdar::media
