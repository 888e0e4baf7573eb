@echo off
rem Starts dailypapers: finds Java, and the class archive that lets it start fast.
setlocal EnableExtensions DisableDelayedExpansion

for %%i in ("%~dp0..\lib") do set "lib=%%~fi"
set "problem=its lib folder is missing: install it again"
if not exist "%lib%\dailypapers.jar" goto fail

rem As it was installed, the program has a Java of its own.
for %%i in ("%lib%\..\runtime\bin\java.exe") do set "java=%%~fi"
if exist "%java%" goto archive
if defined JAVA_HOME goto home
set "java="
for %%i in (java.exe) do set "java=%%~$PATH:i"
set "problem=there is no Java: install a JDK 17 or newer, or set JAVA_HOME"
if not defined java goto fail
goto archive

:home
set "home=%JAVA_HOME:"=%"
for %%i in ("%home%\bin\java.exe") do set "java=%%~fi"
set "problem=there is no Java in JAVA_HOME (%home%): set it to a JDK 17 or newer"
if not exist "%java%" goto fail

rem The archive is of use only to the Java that made it, and in the folder it was made for, unless that
rem is any folder: the first two lines of the stamp. The last is the option.
:archive
set "archive="
set "here="
set "maker="
set "option="
if not exist "%lib%\archive.stamp" goto version
if not exist "%lib%\dailypapers.jsa" goto version
for /f "usebackq delims=" %%l in ("%lib%\archive.stamp") do (
  if defined maker set "option=%%l"
  if /i "%%l"=="%lib%" set "here=yes"
  if "%%l"=="." set "here=yes"
  if /i "%%l"=="%java%" set "maker=yes"
  if "%%l"=="runtime/bin/java" set "maker=yes"
)
if defined here if defined option set archive="%option%%lib%\dailypapers.jsa"
if defined archive goto collector

rem Any other Java may be too old. Its release file says so without starting it.
:version
set "version="
for %%i in ("%java%\..\..\release") do set "release=%%~fi"
if not exist "%release%" goto ask
for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if defined version goto compare

rem A command that begins with a quote is read in odd ways here, so Java is found by its name.
:ask
setlocal
set "NoDefaultCurrentDirectoryInExePath=1"
for %%i in ("%java%") do set "PATH=%%~dpi;%PATH%"
for /f "tokens=2,3" %%a in ('java.exe -version 2^>^&1') do if "%%a"=="version" set "version=%%~b"
endlocal & set "version=%version%"
set "problem=the Java at %java% does not work: see what its -version says, or set JAVA_HOME"
if not defined version goto fail

:compare
set "major=%version%"
if "%major:~0,2%"=="1." set "major=%major:~2%"
for /f "delims=.-+_" %%m in ("%major%") do set "major=%%m"
set "problem=Java %version% is too old (%java%): install a JDK 17 or newer, or set JAVA_HOME"
if %major% LSS 17 goto fail

rem The collector that starts fastest, unless the user has chosen: the JVM refuses two.
:collector
set "collector=-XX:+UseSerialGC -XX:MaxNewSize=32m"
setlocal EnableDelayedExpansion
set "options=!JDK_JAVA_OPTIONS! !JAVA_TOOL_OPTIONS! !_JAVA_OPTIONS! !DAILYPAPERS_JAVA_OPTS!"
if "!options:GC=!"=="!options!" (endlocal) else (endlocal & set "collector=")

rem The program prints UTF-8. The console is left as it was.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 %collector% ^
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData ^
  -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr %archive% ^
  -Dsun.reflect.inflationThreshold=2147483647 -Djdk.reflect.useNativeAccessorOnly=true ^
  --enable-native-access=ALL-UNNAMED -Dpicocli.disable.closures=true -Dpicocli.converters.excludes=.* -Djdk.console=java.base ^
  %DAILYPAPERS_JAVA_OPTS% -cp "%lib%\dailypapers.jar" io.github.dailypapers.Main %*
set "status=%ERRORLEVEL%"
chcp %codepage% >nul
exit /b %status%

:fail
setlocal EnableDelayedExpansion
>&2 echo dailypapers: !problem!
exit /b 78
