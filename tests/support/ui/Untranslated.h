// Collects what a window says without a translation. Header only, needs Qt Core.
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

namespace kitapdar::test {

/// Asked last: what comes here has no translation.
class Untranslated : public QTranslator {
public:
    Untranslated() { QCoreApplication::installTranslator(this); }
    ~Untranslated() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*comment*/, int /*n*/) const override {
        const QString within = QString::fromUtf8(context);
        if (within != QLatin1String("QShortcut")) // keys are called what is printed on them
            texts << within + QStringLiteral(": ") + QString::fromUtf8(source);
        return {};
    }

    mutable QStringList texts;
};

} // namespace kitapdar::test
