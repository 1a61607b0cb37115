; The installer for Windows, for one user and without an administrator. `packaging/dev.py package` calls
;   makensis -DVERSION=0.1.0 -DBUNDLE=dist\camb-desktop -DICON=build\camb-desktop.ico -DTARGET=dist\camb-desktop-0.1.0-setup.exe
; `/S` installs silently, `/D=C:\Folder` at the end elsewhere.

!ifndef VERSION | BUNDLE | ICON | TARGET
  !error "VERSION, BUNDLE, ICON and TARGET have to be defined"
!endif

!define NAME "CAMB Desktop"
!define EXECUTABLE "camb-desktop.exe"
!define UNINSTALLED "Software\Microsoft\Windows\CurrentVersion\Uninstall\ai.camb.desktop"
!define LINKS "Software\Classes\camb-run"

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user
Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALLED}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "MIT License"

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXECUTABLE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"

; A program that runs holds its file: it is asked to end, and nothing is taken away under it.
!macro WAIT_FOR_ITS_END PREFIX
  ${PREFIX}again:
  IfFileExists "$INSTDIR\${EXECUTABLE}" 0 ${PREFIX}free
  ClearErrors
  FileOpen $0 "$INSTDIR\${EXECUTABLE}" a
  IfErrors ${PREFIX}held
  FileClose $0
  Goto ${PREFIX}free
  ${PREFIX}held:
  IfSilent 0 +3
  SetErrorLevel 2
  Abort
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is running. Close it, then try again." IDRETRY ${PREFIX}again
  Abort
  ${PREFIX}free:
!macroend

Section "-program"
  !insertmacro WAIT_FOR_ITS_END "install_"
  RMDir /r "$INSTDIR\_internal" ; of the version before: what has left the bundle must not stay
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*"
  File "/oname=camb-desktop.ico" "${ICON}"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXECUTABLE}" "" "$INSTDIR\camb-desktop.ico"

  WriteRegStr HKCU "${LINKS}" "" "URL:Runs of CAMB.AI"
  WriteRegStr HKCU "${LINKS}" "URL Protocol" ""
  WriteRegStr HKCU "${LINKS}\DefaultIcon" "" "$INSTDIR\camb-desktop.ico"
  WriteRegStr HKCU "${LINKS}\shell\open\command" "" '"$INSTDIR\${EXECUTABLE}" "%1"'

  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALLED}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALLED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALLED}" "DisplayIcon" "$INSTDIR\camb-desktop.ico"
  WriteRegStr HKCU "${UNINSTALLED}" "Publisher" "CAMB Desktop maintainers"
  WriteRegStr HKCU "${UNINSTALLED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALLED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALLED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALLED}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALLED}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALLED}" "EstimatedSize" $0
SectionEnd

; The list of runs and the audio are the user's: they stay, as they do on the other systems.
Section "Uninstall"
  !insertmacro WAIT_FOR_ITS_END "uninstall_"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXECUTABLE}"
  Delete "$INSTDIR\camb-desktop.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${LINKS}"
  DeleteRegKey HKCU "${UNINSTALLED}"
SectionEnd
