// The command line of the program.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace kitapdar::app {

struct Options {
    QString library;   // file or address of a server; "" = as remembered
    QString settings;  // INI file; "" = the user's
    QString language;  // "kk", "ru", "en"; "" = as remembered
    QString theme;     // "light", "dark", "contrast"; "" = as remembered
    int scale = 0;     // per cent; 0 = as remembered
    QString tour;      // folder for pictures of every page; "" = none
    QSize size{};      // of the window in the pictures
    bool help = false; // the tour makes the pictures of the help and no others
};

/// Reads the arguments. `--help` and `--version` end the program inside; a wrong argument gives nullopt after its
/// explanation went to the error output.
std::optional<Options> readOptions(const QStringList& arguments);

} // namespace kitapdar::app
