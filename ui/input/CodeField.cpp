#include "ui/input/CodeField.h"

#include "ui/input/ScanDecoder.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVariant>

#include <optional>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr auto property = "takesCodes";

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

constexpr auto readingProperty = "readsKeys";

class KeyReader : public QObject {
public:
    /// `line` is where the text of `field` stands.
    KeyReader(QWidget& field, QLineEdit& line, KeysRead keys)
        : QObject(&field), m_field(field), m_line(line), m_keys(keys) {
        field.setProperty(readingProperty, true);
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched != &m_field || event->type() != QEvent::KeyPress || m_line.isReadOnly()) return false;
        if (!m_field.property(readingProperty).toBool()) return false;
        const auto read = meant(*static_cast<QKeyEvent*>(event));
        if (!read) return false;
        m_line.insert(QString(*read));
        return true;
    }

private:
    /// What the key is read as when that is not what the layout made of it.
    std::optional<QChar> meant(const QKeyEvent& event) const {
        const auto stroke = strokeOf(event);
        if (!stroke || isAsciiLetterOrDigit(stroke->text[0])) return std::nullopt;
        const QChar typed = stroke->text[0];
        const auto key = m_decoder.character(stroke->scanCode, stroke->shift);
        if (!key) return std::nullopt;
        if (key->isDigit()) return key;
        if (m_keys == KeysRead::Digits || typed.unicode() < 0x80) return std::nullopt;
        if (m_keys == KeysRead::Numbers) return QStringView(u"+-.,/").contains(*key) ? key : std::nullopt;
        return typed.isUpper() ? key->toUpper() : *key;
    }

    QWidget& m_field;
    QLineEdit& m_line;
    KeysRead m_keys;
    ScanDecoder m_decoder;
};

/// What is done after a field got a code.
class Then : public QObject {
public:
    Then(QLineEdit& field, std::function<void()> done) : QObject(&field), act(std::move(done)) {}
    std::function<void()> act;
};

bool takesCodes(const QLineEdit& field) { return field.property(property).toBool() && !field.isReadOnly(); }

void give(QLineEdit& field, const QString& code) {
    field.selectAll();
    field.insert(code);
    for (QObject* child : field.children()) {
        auto* then = dynamic_cast<Then*>(child);
        if (!then) continue;
        const auto act = then->act; // may take the field away
        return act();
    }
}

} // namespace

void takeCodes(QLineEdit& field, std::function<void()> then) {
    field.setProperty(property, true);
    if (then) new Then(field, std::move(then));
}

void takeNoCodes(QLineEdit& field) { field.setProperty(property, false); }

void readKeys(QLineEdit& field, KeysRead keys) { new KeyReader(field, field, keys); }

void readKeys(QAbstractSpinBox& field) {
    if (auto* line = field.findChild<QLineEdit*>()) new KeyReader(field, *line, KeysRead::Numbers);
}

bool readsKeys(const QWidget& field) { return field.property(readingProperty).toBool(); }

void setReadsKeys(QWidget& field, bool reads) { field.setProperty(readingProperty, reads); }

bool giveToCodeField(const QString& code) {
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!field || !takesCodes(*field)) return false;
    give(*field, code);
    return true;
}

bool giveToCodeFieldIn(QWidget& sheet, const QString& code) {
    QList<QLineEdit*> fields;
    for (QLineEdit* each : sheet.findChildren<QLineEdit*>()) {
        if (takesCodes(*each) && each->isVisible() && each->isEnabled()) fields << each;
    }
    QLineEdit* chosen = fields.size() == 1 ? fields.front() : nullptr;
    for (QLineEdit* each : fields) {
        if (each->hasFocus()) return giveToCodeField(code);
        if (!chosen && each->text().isEmpty()) chosen = each;
    }
    if (!chosen) return false;
    chosen->setFocus(Qt::OtherFocusReason);
    give(*chosen, code);
    return true;
}

} // namespace kitapdar::ui
