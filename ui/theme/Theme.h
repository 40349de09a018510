// The theme of the running application: applied to every open window at once, live.
#pragma once

#include "ui/theme/Look.h"

#include <QObject>

class QApplication;

namespace kitapdar::ui {

/// One per application, made right after QApplication by the composition root. Main thread.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    const Look& look() const { return m_look; }

    void setTheme(ThemeName theme);
    /// Font scale in per cent, clamped to Look::smallest…Look::largest; sizes follow it.
    void setScale(int percent);

    /// The theme nearest to the colours the desktop gave the program at its start.
    ThemeName themeOfDesktop() const { return m_desktop; }

Q_SIGNALS:
    /// After palette, font and style of all windows have changed. Widgets follow by Follow.h. For what is not a widget
    /// (settings, printing, cached pictures).
    void changed();

private:
    void apply(const Look& look);

    QApplication& m_application;
    ThemeName m_desktop;
    QString m_family;
    Look m_look;
};

/// The first family that draws Kazakh (ә ғ қ ң ө ұ ү һ і), the tenge sign and figures of equal width: the
/// system's sans, else Noto Sans, else another installed one. Never Liberation (lacks 16 of 18 Kazakh letters).
QString chooseFamily();

/// Whether a family itself, without font substitution, draws all that chooseFamily asks for.
bool drawsKazakh(const QString& family);

} // namespace kitapdar::ui
