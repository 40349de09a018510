#include "ui/collection/ShelfScans.h"

#include "core/library/Library.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Connectivity.h"
#include "wording/Text.h"

#include <QUuid>

#include <utility>

namespace kitapdar::ui {

ShelfScans::ShelfScans(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context.connectivity, &Connectivity::returned, this, &ShelfScans::send);
}

std::string ShelfScans::scanner() const {
    const QString key = QStringLiteral("stocktaking-scanner");
    QString name = m_context.settings.note(key);
    if (name.isEmpty()) {
        name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_context.settings.setNote(key, name);
    }
    return utf8(name);
}

QString ShelfScans::note() const {
    return QStringLiteral("stocktaking-waiting/%1/%2").arg(qs(m_context.library.address().shown())).arg(m_id->value);
}

void ShelfScans::keep() {
    QStringList codes;
    for (const QString& each : m_waiting) codes << each;
    m_context.settings.setNote(note(), codes.join(QLatin1Char('\n')));
    Q_EMIT waitingChanged();
}

void ShelfScans::begin(stocktaking::StocktakingId id) {
    if (m_id == id) return;
    m_id = id;
    m_next = 0;
    m_sending = false;
    m_waiting.clear();
    for (const QString& code : m_context.settings.note(note()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        m_waiting.push_back(code);
    Q_EMIT waitingChanged();
    send();
}

void ShelfScans::scan(const QString& code) {
    if (!m_id || code.trimmed().isEmpty()) return;
    m_waiting.push_back(code.trimmed());
    keep();
    send();
}

void ShelfScans::send() {
    if (!m_id || m_sending || m_waiting.empty()) return;
    m_sending = true;
    const auto id = *m_id;
    if (m_next == 0) {
        m_context.library.read(&stocktaking::StocktakingQueries::nextSequence, id, scanner())
            .then(this, [this, id](const Result<std::int64_t>& next) {
                if (m_id != id) return;
                m_sending = false;
                if (!next) return; // sent again when the server is back
                m_next = *next;
                send();
            });
        return;
    }
    using Answer = Result<stocktaking::ScanAnswer, stocktaking::ScanRefusal>;
    m_context.library
        .write(&stocktaking::StocktakingService::scan, id, text::ScannedCode(utf8(m_waiting.front())),
               stocktaking::ScanToken{scanner(), m_next})
        .then(this, [this, id](const Answer& answer) {
            if (m_id != id) return;
            m_sending = false;
            const Fault* fault = answer ? nullptr : faultIn(answer.error());
            if (fault && fault->kind == Fault::Kind::Offline) return; // it stays the first one
            const QString code = m_waiting.front();
            m_waiting.pop_front();
            keep();
            if (answer) {
                ++m_next;
                Q_EMIT answered(*answer);
            } else {
                m_next = std::holds_alternative<stocktaking::ScanTokenTaken>(answer.error()) ? 0 : m_next;
                Q_EMIT refused(code, answer.error());
            }
            send();
        });
}

} // namespace kitapdar::ui
