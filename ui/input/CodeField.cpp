#include "ui/input/CodeField.h"

#include "ui/input/ScanDecoder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVariant>

#include <optional>

namespace kitapdar::ui {

namespace {

constexpr auto property = "takesCodes";

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

class KeyReader : public QObject {
public:
    KeyReader(QLineEdit& field, KeysRead keys) : QObject(&field), m_field(field), m_keys(keys) {
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched != &m_field || event->type() != QEvent::KeyPress || m_field.isReadOnly()) return false;
        const auto read = meant(*static_cast<QKeyEvent*>(event));
        if (!read) return false;
        m_field.insert(QString(*read));
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
        return typed.isUpper() ? key->toUpper() : *key;
    }

    QLineEdit& m_field;
    KeysRead m_keys;
    ScanDecoder m_decoder;
};

} // namespace

void takeCodes(QLineEdit& field) { field.setProperty(property, true); }

void readKeys(QLineEdit& field, KeysRead keys) { new KeyReader(field, keys); }

bool giveToCodeField(const QString& code) {
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!field || !field->property(property).toBool() || field->isReadOnly()) return false;
    field->selectAll();
    field->insert(code);
    return true;
}

} // namespace kitapdar::ui
